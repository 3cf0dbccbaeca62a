package org.hedgerow.math;

import java.util.Arrays;
import org.hedgerow.Benchmarks;
import org.hedgerow.ChosenKernel;
import org.hedgerow.path.PathBatch;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Setup;

/** Cost of one exponential of a row of log spots: ns per value, by kernel. */
public class ExpBenchmark extends Benchmarks {
    private final double[] x = new double[PathBatch.SIZE];
    private final double[] out = new double[PathBatch.SIZE];

    @Setup
    public void spread(ChosenKernel chosen) {
        Arrays.setAll(x, i -> (2.0 * i - x.length) / x.length);
    }

    @Benchmark
    @OperationsPerInvocation(PathBatch.SIZE)
    public double[] exp() {
        Rows.exp(x, out);
        return out;
    }
}
