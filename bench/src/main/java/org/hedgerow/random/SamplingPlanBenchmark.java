package org.hedgerow.random;

import org.hedgerow.Benchmarks;
import org.hedgerow.ChosenKernel;
import org.hedgerow.path.PathBatch;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** Cost of one normal of a block of one driver over 252 dates: ns per normal, by plan and kernel. */
public class SamplingPlanBenchmark extends Benchmarks {
    private static final int DATES = 252;

    @Param({"plain", "antithetic", "sobol"})
    public String plan;

    private final Driver driver = new Driver("spot", "USD");
    private final double[] row = new double[PathBatch.SIZE];
    private Draws draws;
    private int block;

    @Setup
    public void bind(ChosenKernel chosen) {
        SamplingPlan sampling =
                switch (plan) {
                    case "plain" -> SamplingPlan.PLAIN;
                    case "antithetic" -> SamplingPlan.ANTITHETIC;
                    default -> SamplingPlan.SOBOL;
                };
        draws = sampling.bind(1, 0, this::draw).get();
    }

    @Benchmark
    @OperationsPerInvocation(DATES * PathBatch.SIZE)
    public double[] block() {
        block = (block + 1) % 1_024;
        draw(draws);
        return row;
    }

    private void draw(Draws from) {
        for (int date = 1; date <= DATES; date++) {
            from.normals(driver, block, date, row);
        }
    }
}
