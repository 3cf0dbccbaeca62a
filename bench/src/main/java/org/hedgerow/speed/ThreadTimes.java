package org.hedgerow.speed;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.hedgerow.math.Rows;
import org.hedgerow.path.PathBatch;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.scenarios.read.ScenarioReader;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;

/** Strong scaling: the same run on ever more threads. */
final class ThreadTimes {
    private static final int PATHS = 16_384;
    private static final int TASKS = 64;
    private static final int EXPONENTIALS = 2_000; // of a row, by task

    /** Something to be done by some threads, the more often the higher the round. */
    interface Work {
        void on(int threads, int round);
    }

    /** Work and how it is named. */
    record Run(String name, Work work) {
        static Run of(String name, Scenario scenario, int paths) {
            return new Run(
                    name, (threads, round) -> scenario.run(new Settings(paths, round + 1, threads), Progress.SILENT));
        }
    }

    private ThreadTimes() {}

    /**
     * What the machine gives to threads that share nothing and write next to no memory; a scenario that is shipped; a larger one
     * that is made up.
     */
    static List<Run> runs() throws IOException {
        SizedBank large = new SizedBank(8, 104, 8, 4 * PATHS);
        return List.of(
                new Run("arithmetic", (threads, round) -> exponentials(threads)),
                Run.of("ua-bank-2007", shipped("ua-bank-2007"), PATHS),
                Run.of("largeBank", large.scenario(), large.paths()));
    }

    private static void exponentials(int threads) {
        new Settings(PATHS, 1, threads).crew().each(TASKS, task -> {
            double[] row = new double[PathBatch.SIZE];
            double[] exponential = new double[PathBatch.SIZE];
            for (int time = 0; time < EXPONENTIALS; time++) {
                Rows.fill(row, time * 1e-4);
                Rows.exp(row, exponential);
            }
            return exponential[0];
        });
    }

    /** Under its own model alone. */
    static Scenario shipped(String name) throws IOException {
        String resource = "/scenarios/" + name + ".json";
        try (InputStream json = ScenarioReader.class.getResourceAsStream(resource)) {
            return new ScenarioReader().read(resource, json.readAllBytes()).alone();
        }
    }

    /** 1, 2, 4 and so on, and as many as there are processors. */
    static List<Integer> threads(int processors) {
        List<Integer> threads = new ArrayList<>();
        for (int some = 1; some < processors; some *= 2) {
            threads.add(some);
        }
        threads.add(processors);
        return threads;
    }

    static List<ResultLine> lines(Run run, List<Integer> threads, Interleaved.Settings settings) {
        List<IntConsumer> works = threads.stream()
                .<IntConsumer>map(some -> round -> run.work().on(some, round))
                .toList();
        Interleaved runs = Interleaved.run(works, settings);
        List<ResultLine> lines = new ArrayList<>();
        for (int place = 0; place < threads.size(); place++) {
            Spread speedUp = runs.times(0, place);
            Map<String, String> more = new LinkedHashMap<>();
            more.put("speed-up", ResultFile.range(speedUp));
            more.put("processor ms", ResultFile.digits(runs.processorTime(place).median()));
            more.put("efficiency", ResultFile.digits(speedUp.median() / threads.get(place)));
            Map<String, String> parameters = new LinkedHashMap<>();
            parameters.put("run", run.name());
            parameters.put("threads", threads.get(place).toString());
            lines.add(ResultLine.of("threads", parameters, runs.time(place), "ms", more));
        }
        return lines;
    }
}
