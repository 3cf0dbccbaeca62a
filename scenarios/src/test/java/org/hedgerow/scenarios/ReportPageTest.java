package org.hedgerow.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page on the numbers of a report names all that results have, and nothing that none has. */
class ReportPageTest {
    private static final Pattern NAMED = Pattern.compile("`([A-Za-z]+(?:\\[]|\\.[A-Za-z*]+)*)`");
    private static final List<List<String>> RUNS = List.of(
            List.of("ua-bank-2007", "--ladder", "--sensitivities"),
            List.of(
                    "ua-importer-2007-managed",
                    "--stress",
                    "--parameters=20",
                    "--set=sampling.devaluations.factor=10",
                    "--set=risk.effectiveness={}"),
            List.of("kz-bank"),
            List.of("src/test/resources/org/hedgerow/scenarios/limits/bank.json"),
            List.of("eur-exporter", "--until-decided"),
            List.of("unhedged-borrowers"),
            List.of("bond-issuer-swap"),
            List.of("all-methods"));

    /** Of a strategy of another model they are the same. */
    private static final Pattern OTHER_MODEL = Pattern.compile("^alternatives\\[]\\.(strategies|recommendation)");

    private static Set<String> results;
    private static Set<String> page;

    @BeforeAll
    static void read() throws IOException {
        results = new TreeSet<>();
        for (List<String> run : RUNS) {
            List<String> arguments = new ArrayList<>(List.of("run", Session.FEW_PATHS, "--format=json"));
            arguments.addAll(run);
            Session session = Session.of(arguments.toArray(String[]::new));
            assertThat(session.code()).as(run + session.err()).isZero();
            collect(JsonMapper.builder().build().readTree(session.out()), "");
        }
        page = NAMED.matcher(Files.readString(Path.of("docs/report.md"))
                        .lines()
                        .filter(line -> line.startsWith("| `"))
                        .map(line -> line.substring(0, line.indexOf('|', 1)))
                        .collect(Collectors.joining("\n")))
                .results()
                .map(MatchResult::group)
                .map(named -> named.replace("`", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void collect(JsonNode node, String path) {
        node.propertyNames().forEach(name -> collect(node.get(name), path.isEmpty() ? name : path + "." + name));
        if (node.isArray()) {
            node.forEach(entry -> collect(entry, path + "[]"));
        } else if (node.isNumber()) {
            results.add(OTHER_MODEL.matcher(path).replaceFirst("$1"));
        }
    }

    @Test
    void everyNumberOfAResultIsOnThePage() {
        assertThat(results).hasSizeGreaterThan(200);
        assertThat(results)
                .filteredOn(number -> page.stream().noneMatch(named -> covers(named, number)))
                .isEmpty();
    }

    @Test
    void thePageNamesNothingThatNoResultHas() {
        Set<String> sentences = Set.of("findings[]", "alternatives[]", "strategies[].limits.overAppetite[]");
        assertThat(page).hasSizeGreaterThan(50);
        assertThat(page)
                .filteredOn(named -> !sentences.contains(named))
                .filteredOn(named -> results.stream().noneMatch(number -> covers(named, number)))
                .isEmpty();
    }

    /** A name covers what is below it. */
    private static boolean covers(String named, String number) {
        String below = "\\Q" + named.replace("*", "\\E[A-Za-z0-9]+\\Q") + "\\E([.\\[].*)?";
        return number.matches(below);
    }
}
