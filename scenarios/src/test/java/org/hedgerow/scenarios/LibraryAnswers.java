package org.hedgerow.scenarios;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What every scenario of the library answers with 4,096 paths, and in how long: figures of the page that lists them. */
final class LibraryAnswers {
    private static final Path FILE = Path.of("src/test/resources/org/hedgerow/scenarios/library-answers.csv");
    private static final int PATHS = 4_096;

    private LibraryAnswers() {}

    /** What a run answered and how many seconds of processors it took, the program's start not counted. */
    record Line(String name, int paths, long seconds, String take, String netBenefit, String unit) {
        String words() {
            return "`" + take + "`, worth " + netBenefit + " " + unit + " at "
                    + String.format(Locale.ROOT, "%,d", paths) + " paths, in " + Math.max(seconds, 1) + " s";
        }

        String cells() {
            return String.join(";", name, Integer.toString(paths), Long.toString(seconds), take, netBenefit, unit);
        }
    }

    /** Runs them all and writes the file anew. */
    static void write() throws IOException {
        List<String> lines = new ArrayList<>(List.of("name;paths;seconds;take;net benefit;unit"));
        Session.shippedNames().forEach(name -> lines.add(answer(name).cells()));
        Files.writeString(FILE, String.join("\n", lines) + "\n");
    }

    private static Line answer(String name) {
        long start = ofProcessors();
        Session run = Session.of("run", name, "--paths=" + PATHS, "--format=json");
        long seconds = Math.round((ofProcessors() - start) / 1e9);
        JsonNode result = JsonMapper.builder().build().readTree(run.out());
        String take = result.get("recommendation").get("strategy").asString();
        String worth = "";
        for (JsonNode strategy : result.get("strategies")) {
            if (strategy.get("name").asString().equals(take)) {
                JsonNode netBenefit = strategy.get("netBenefit");
                worth = rounded(netBenefit.get("value").asDouble()) + " ± "
                        + rounded(netBenefit.get("standardError").asDouble());
            }
        }
        JsonNode conventions = result.get("conventions");
        return new Line(name, PATHS, seconds, take, worth, unit(conventions));
    }

    private static long ofProcessors() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static String unit(JsonNode conventions) {
        return conventions.get("unit").asString().equals("one")
                ? conventions.get("home").asString()
                : conventions.get("unit").asString() + " "
                        + conventions.get("home").asString();
    }

    private static String rounded(double value) {
        return String.format(Locale.ROOT, "%,.0f", value);
    }

    /** By name, in the order of the list. */
    static Map<String, Line> read() throws IOException {
        Map<String, Line> lines = new LinkedHashMap<>();
        for (String row :
                Files.readAllLines(FILE).subList(1, Files.readAllLines(FILE).size())) {
            String[] cells = row.split(";");
            int paths = Integer.parseInt(cells[1]);
            lines.put(cells[0], new Line(cells[0], paths, Long.parseLong(cells[2]), cells[3], cells[4], cells[5]));
        }
        return lines;
    }
}
