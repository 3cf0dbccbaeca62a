package org.hedgerow.formula;

import java.util.Arrays;
import org.hedgerow.Benchmarks;
import org.hedgerow.ChosenKernel;
import org.hedgerow.formula.average.AverageRows;
import org.hedgerow.formula.barrier.Barrier;
import org.hedgerow.formula.barrier.BarrierRows;
import org.hedgerow.formula.barrier.BarrierType;
import org.hedgerow.formula.barrier.Digital;
import org.hedgerow.path.PathBatch;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Setup;

/** Cost of one option valued along a path, spot and deviation differing by path: ns per option, by kernel. */
public class OptionRowsBenchmark extends Benchmarks {
    private static final int FIXINGS = 12;

    private final double[] spot = new double[PathBatch.SIZE];
    private final double[] forward = new double[PathBatch.SIZE];
    private final double[] deviation = new double[PathBatch.SIZE];
    private final double[][] scratch = new double[BarrierRows.SCRATCH][PathBatch.SIZE];
    private final double[] out = new double[PathBatch.SIZE];
    private final BarrierRows knockIn =
            new BarrierRows(OptionSide.CALL, 1.1, new Barrier(BarrierType.DOWN_IN, 0.9), 0.97);
    private final BarrierRows knockOut =
            new BarrierRows(OptionSide.CALL, 1.1, new Barrier(BarrierType.UP_OUT, 1.4), 0.97);
    private final double[] carry = new double[FIXINGS];
    private final double[] share = new double[FIXINGS];
    private final BlackRows black = new BlackRows(PathBatch.SIZE);
    private AverageRows average;

    @Setup
    public void spread(ChosenKernel chosen) {
        Arrays.setAll(spot, i -> 1 + 0.2 * i / spot.length);
        Arrays.setAll(forward, i -> 1.01 * spot[i]);
        Arrays.setAll(deviation, i -> 0.05 + 0.02 * ((i * 7) % spot.length) / spot.length);
        Arrays.setAll(carry, i -> 1 + 0.001 * i);
        Arrays.setAll(share, i -> (i + 1.0) / FIXINGS);
        average = new AverageRows(OptionSide.CALL, 1.1, carry, share, 0, 0.97);
    }

    @Benchmark
    @OperationsPerInvocation(PathBatch.SIZE)
    public double[] digital() {
        Digital.rowCash(OptionSide.CALL, forward, 1.1, deviation, 0.97, scratch[0], out);
        return out;
    }

    @Benchmark
    @OperationsPerInvocation(PathBatch.SIZE)
    public double[] knockIn() {
        knockIn.value(spot, forward, deviation, scratch, out);
        return out;
    }

    @Benchmark
    @OperationsPerInvocation(PathBatch.SIZE)
    public double[] knockOutInTheMoney() {
        knockOut.value(spot, forward, deviation, scratch, out);
        return out;
    }

    @Benchmark
    @OperationsPerInvocation(PathBatch.SIZE)
    public double[] arithmeticAverage() {
        average.arithmetic(spot, deviation, spot, black, scratch[0], scratch[1], out);
        return out;
    }
}
