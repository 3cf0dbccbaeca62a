package org.hedgerow.model;

import org.hedgerow.Bank;
import org.hedgerow.Benchmarks;
import org.hedgerow.ChosenKernel;
import org.hedgerow.path.PathBatch;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Setup;

/**
 * Cost of a log-normal path-step, alone and of four correlated currencies: normals, step and spot on each of 252 dates;
 * ns per path, date and currency, by kernel.
 */
public class PathStepBenchmark extends Benchmarks {
    private static final int STEPS = Bank.DATES * PathBatch.SIZE;

    private PathWalk one;
    private PathWalk four;

    @Setup
    public void bind(ChosenKernel chosen) {
        one = new PathWalk(Bank.oneCurrency());
        four = new PathWalk(Bank.fourCurrencies());
    }

    @Benchmark
    @OperationsPerInvocation(STEPS)
    public PathBatch oneCurrency() {
        return one.nextBlock();
    }

    @Benchmark
    @OperationsPerInvocation(4 * STEPS)
    public PathBatch fourCurrencies() {
        return four.nextBlock();
    }
}
