package org.hedgerow.scenario;

import java.util.concurrent.TimeUnit;
import org.hedgerow.Bank;
import org.hedgerow.Benchmarks;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;

/** Time from a scenario to its decision, 16,384 paths of four currencies and eight hedges: ms per run, by threads. */
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ScenarioBenchmark extends Benchmarks {
    private static final int PATHS = 16_384;

    @Param({"1", "2"})
    public int threads;

    private final Scenario scenario = Bank.fourCurrencies().scenario();

    @Benchmark
    public ScenarioResult run() {
        return scenario.run(new Settings(PATHS, 1, threads), Progress.SILENT);
    }
}
