package org.hedgerow.scenarios;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;
import org.hedgerow.Benchmarks;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.scenario.ScenarioResult;
import org.hedgerow.scenarios.read.ScenarioReader;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/**
 * Time from a shipped scenario, once it is read, to its decision with 16,384 paths under its own model
 * alone: ms per run, by threads. Any other is
 * run by its name, as in {@code -p scenario=eur-exporter}.
 */
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ShippedScenarioBenchmark extends Benchmarks {
    private static final int PATHS = 16_384;

    @Param("ua-bank-2007")
    public String scenario;

    @Param({"1", "2"})
    public int threads;

    private Scenario read;

    @Setup
    public void read() throws IOException {
        String resource = "/scenarios/" + scenario + ".json";
        try (InputStream json = ScenarioReader.class.getResourceAsStream(resource)) {
            read = new ScenarioReader().read(resource, json.readAllBytes()).alone();
        }
    }

    @Benchmark
    public ScenarioResult run() {
        return read.run(new Settings(PATHS, 1, threads), Progress.SILENT);
    }
}
