package org.hedgerow.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hedgerow.scenarios.report.wording.Printable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The page that lists the library says what the scenarios say: it is made of them. What each answers and how long it takes
 * stand in {@code library-answers.csv}. {@code -Dhedgerow.write=true} writes the page, {@code -Dhedgerow.answers=true} before
 * it the answers, for which it runs every scenario.
 */
class LibraryPageTest {
    private static final Path PAGE = Path.of("docs", "library.md");
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static final String OPENING = """
            # The library of scenarios

            Made of the scenarios by `LibraryPageTest`, which fails where this page is not what they say. `scenarios/hedgerow
            run NAME` runs one with its own number of paths, `show NAME` prints its file; [the module's page](../README.md) says
            how to write one's own. What each teaches is held to its result by tests (`LessonsTest` and others).

            Answers, their net benefit and seconds of processor time are those of a run with 4,096 paths, which is enough to see
            which hedge to take and too few for tails; a run of its own takes more. They are written anew by

            ```sh
            mvn -q test -pl scenarios -am -Dtest=LibraryPageTest -Dsurefire.failIfNoSpecifiedTests=false -Dhedgerow.answers=true -Dhedgerow.write=true
            ```
            """;

    @Test
    void thePageIsMadeOfTheScenarios() throws IOException {
        if (Boolean.getBoolean("hedgerow.answers")) {
            LibraryAnswers.write();
        }
        String page = page();
        if (Boolean.getBoolean("hedgerow.write")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE))
                .as("the property hedgerow.write writes it anew")
                .isEqualTo(page);
    }

    @Test
    void everyScenarioSaysWhatItTeachesAndWhatItAssumes() {
        for (String name : Session.shippedNames()) {
            JsonNode scenario = MAPPER.readTree(Session.shipped(name));
            assertThat(scenario.get("teaches").asString()).as(name).hasSizeBetween(80, 600);
            String assumptions = scenario.get("assumptions").toString();
            assertThat(assumptions).as(name).containsAnyOf("illustrative", "made up");
        }
    }

    private static String page() throws IOException {
        Map<String, LibraryAnswers.Line> answers = LibraryAnswers.read();
        assertThat(answers.keySet()).containsExactlyElementsOf(Session.shippedNames());
        StringBuilder page = new StringBuilder(OPENING);
        page.append("\n| scenario | who asks what | take |\n|---|---|---|\n");
        for (String name : Session.shippedNames()) {
            String title = MAPPER.readTree(Session.shipped(name)).get("title").asString();
            page.append("| [" + name + "](#" + name + ") | " + Printable.line(title) + " | "
                    + answers.get(name).take() + " |\n");
        }
        for (String line : Session.of("list").out().lines().toList()) {
            if (!line.isBlank() && !line.startsWith(" ")) {
                page.append("\n## ").append(line).append('\n');
            } else if (line.matches(" {2}\\S.*")) {
                String name = line.trim().split(" ", 2)[0];
                page.append(section(MAPPER.readTree(Session.shipped(name)), answers.get(name)));
            }
        }
        return page.toString();
    }

    private static String section(JsonNode scenario, LibraryAnswers.Line answer) {
        String name = scenario.get("name").asString();
        JsonNode market = scenario.get("market");
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("### " + name);
        lines.add("");
        lines.add("**" + Printable.line(scenario.get("title").asString()) + ".** "
                + scenario.get("teaches").asString());
        lines.add("");
        lines.add("| | |");
        lines.add("|---|---|");
        lines.add("| run | `scenarios/hedgerow run " + name + "` |");
        lines.add("| answer | " + answer.words() + " |");
        lines.add("| home, time | " + market.get("home").asString() + ", "
                + market.get("valuationDate").asString() + " to "
                + scenario.get("horizon").asString() + " |");
        lines.add("| position | " + position(scenario.get("position")) + " |");
        lines.add("| model | " + model(scenario.get("model")) + " |");
        if (scenario.has("alternatives")) {
            lines.add("| beside it | " + names(scenario.get("alternatives")) + " |");
        }
        lines.add("| hedges | " + names(scenario.get("hedges")) + " |");
        lines.add("| looked at too | " + besides(scenario) + " |");
        lines.add("");
        lines.add("<details><summary>Sources and assumptions</summary>");
        lines.add("");
        stream(scenario.get("assumptions")).forEach(text -> lines.add("- " + text.asString()));
        lines.add("");
        lines.add("</details>");
        lines.add("");
        return String.join("\n", lines);
    }

    private static String position(JsonNode position) {
        Map<String, Long> kinds = stream(position.get("lines"))
                .collect(Collectors.groupingBy(
                        line -> spaced(line.get("type").asString()) + " in "
                                + line.get("currency").asString(),
                        TreeMap::new,
                        Collectors.counting()));
        return kinds.entrySet().stream()
                .map(kind -> kind.getValue() + " " + kind.getKey())
                .collect(Collectors.joining(", "));
    }

    private static String spaced(String name) {
        return name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }

    private static String model(JsonNode model) {
        String spots = model.get("spots")
                .propertyStream()
                .map(spot -> spot.getKey() + " " + spot.getValue().get("type").asString()
                        + (spot.getValue().has("through")
                                ? " through " + spot.getValue().get("through").asString()
                                : ""))
                .collect(Collectors.joining(", "));
        return model.has("rates")
                ? spots + "; Hull-White interest in "
                        + model.get("rates")
                                .get("models")
                                .propertyStream()
                                .map(Map.Entry::getKey)
                                .collect(Collectors.joining(" and "))
                : spots;
    }

    private static String besides(JsonNode scenario) {
        Map<String, Function<JsonNode, String>> parts = new LinkedHashMap<>();
        parts.put("norms", some -> "norms");
        parts.put("limits", some -> "own limits");
        parts.put("riskWeightedAssets", some -> "the capital ratio");
        parts.put("counterparties", some -> "counterparties");
        parts.put("realised", some -> "the rates that came");
        parts.put("stress", some -> "shocks");
        String words = parts.entrySet().stream()
                .filter(part -> scenario.has(part.getKey()))
                .map(part -> part.getValue().apply(scenario))
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? "nothing" : words;
    }

    private static String names(JsonNode list) {
        return stream(list).map(one -> one.get("name").asString()).collect(Collectors.joining("; "));
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
