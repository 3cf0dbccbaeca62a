package org.hedgerow.speed;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.scenarios.read.ScenarioReader;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;

/** Strong scaling: the same run on ever more threads. */
final class ThreadTimes {
    /** A run and how it is named. */
    record Run(String name, Scenario scenario, int paths) {}

    private ThreadTimes() {}

    /** A scenario that is shipped, and a larger one that is made up. */
    static List<Run> runs() throws IOException {
        Scenario shipped = shipped("ua-bank-2007");
        SizedBank large = new SizedBank(8, 104, 8, 65_536);
        return List.of(new Run("ua-bank-2007", shipped, 16_384), new Run("largeBank", large.scenario(), large.paths()));
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
                .<IntConsumer>map(some ->
                        round -> run.scenario().run(new Settings(run.paths(), round + 1, some), Progress.SILENT))
                .toList();
        Interleaved runs = Interleaved.run(works, settings);
        List<ResultLine> lines = new ArrayList<>();
        for (int place = 0; place < threads.size(); place++) {
            Spread speedUp = runs.times(0, place);
            Map<String, String> more = new LinkedHashMap<>();
            more.put("speed-up", ResultFile.range(speedUp));
            more.put("efficiency", ResultFile.digits(speedUp.median() / threads.get(place)));
            Map<String, String> parameters = new LinkedHashMap<>();
            parameters.put("run", run.name());
            parameters.put("paths", Integer.toString(run.paths()));
            parameters.put("threads", threads.get(place).toString());
            lines.add(ResultLine.of("threads", parameters, runs.time(place), "ms", more));
        }
        return lines;
    }
}
