package org.hedgerow.formula;

import java.util.Arrays;
import net.finmath.functions.AnalyticFormulas;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.hedgerow.Benchmarks;
import org.hedgerow.ChosenKernel;
import org.hedgerow.path.PathBatch;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Setup;

/**
 * Values of an option at a thousand spots, volatilities and rates: ns per option, beside the same formula of finmath-lib
 * and written with the normal distribution of Commons Math.
 */
public class BlackBenchmark extends Benchmarks {
    private static final double STRIKE = 1.1;
    private static final double YEARS = 0.5;

    private final NormalDistribution normal = new NormalDistribution(null, 0, 1);
    private final BlackRows rows = new BlackRows(PathBatch.SIZE);
    private final double[] forward = new double[PathBatch.SIZE];
    private final double[] volatility = new double[PathBatch.SIZE];
    private final double[] deviation = new double[PathBatch.SIZE];
    private final double[] discount = new double[PathBatch.SIZE];
    private final double[] out = new double[PathBatch.SIZE];

    @Setup
    public void spread(ChosenKernel chosen) {
        Arrays.setAll(forward, path -> 0.8 + 0.6 * path / forward.length);
        Arrays.setAll(volatility, path -> 0.05 + 0.2 * (path * 37 % forward.length) / forward.length);
        Arrays.setAll(deviation, path -> volatility[path] * Math.sqrt(YEARS));
        Arrays.setAll(discount, path -> 1 - 0.05 * (path * 11 % forward.length) / forward.length);
    }

    @Benchmark
    @OperationsPerInvocation(PathBatch.SIZE)
    public double[] rows() {
        rows.value(OptionSide.CALL, forward, STRIKE, deviation, 1, out);
        for (int path = 0; path < out.length; path++) {
            out[path] *= discount[path];
        }
        return out;
    }

    @Benchmark
    @OperationsPerInvocation(PathBatch.SIZE)
    public double[] finmath() {
        for (int path = 0; path < out.length; path++) {
            out[path] = AnalyticFormulas.blackScholesGeneralizedOptionValue(
                    forward[path], volatility[path], YEARS, STRIKE, discount[path]);
        }
        return out;
    }

    @Benchmark
    @OperationsPerInvocation(PathBatch.SIZE)
    public double[] commonsMath() {
        for (int path = 0; path < out.length; path++) {
            double upper = Math.log(forward[path] / STRIKE) / deviation[path] + deviation[path] / 2;
            double lower = upper - deviation[path];
            out[path] = discount[path]
                    * (forward[path] * normal.cumulativeProbability(upper)
                            - STRIKE * normal.cumulativeProbability(lower));
        }
        return out;
    }
}
