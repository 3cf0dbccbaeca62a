package org.hedgerow.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hedgerow.scenarios.Session.FEW_PATHS;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.hedgerow.scenarios.report.json.JsonBytes;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever JSON a command prints can be held against another by a line-wise diff: one form, a value a line. */
class JsonOutputTest {
    /** An opening or closing bracket, or one value, with its key or without; nothing beside it. */
    private static final Pattern LINE = Pattern.compile(" *(\"(\\\\.|[^\"\\\\])*\" : )?"
            + "([{\\[]|[}\\]],?|\\{ },?|\\[ ],?|\"(\\\\.|[^\"\\\\])*\",?|-?[0-9][0-9.Ee+-]*,?|true,?|false,?|null,?)");

    private static final JsonMapper MAPPER = new JsonMapper();

    @TempDir
    static Path folder;

    @BeforeAll
    static void writeFiles() throws IOException {
        try (InputStream in = JsonOutputTest.class.getResourceAsStream("calibrate/daily.csv")) {
            Files.write(folder.resolve("daily.csv"), in.readAllBytes());
        }
        JsonNode scenario = MAPPER.readTree(Session.shipped("ua-importer-2007"));
        Files.writeString(
                folder.resolve("list.json"),
                "{\"market\": " + scenario.path("market") + ", \"instruments\": [{\"type\": \"option\", \"currency\":"
                        + " \"USD\", \"side\": \"call\", \"end\": \"2008-12-30\", \"strike\": 5.2}]}");
        Session.exactly("run", "ua-importer-2007", "--paths=1024", "--shard=1/1", "--out", folder + "/shard");
        String written = folder.resolve("a").toString();
        Session.of("run", "ua-importer-2007", "--paths=1024", "--out", written);
        Session.result(folder.resolve("b"), "run", "ua-importer-2007", "--paths=1024", "--seed=2");
    }

    static List<List<String>> calls() {
        return List.of(
                List.of("run", "ua-importer-2007", FEW_PATHS),
                List.of("explain", "kz-bank", "--no-trial"),
                List.of("limits", "kz-bank", "--paths=1024"),
                List.of("optimize", "ua-importer-2007", FEW_PATHS, "--frontier=2"),
                List.of("price", folder + "/list.json", FEW_PATHS),
                List.of("trace", "ua-importer-2007", FEW_PATHS, "--path=3", "--strategy=collar 5 %"),
                List.of("attribute", "ua-importer-2007", FEW_PATHS),
                List.of(
                        "backtest",
                        folder + "/daily.csv",
                        "--home=UAH",
                        "--currency=USD",
                        "--models=lognormal",
                        "--paths=1024",
                        "--from=2007-08-01"),
                List.of("effectiveness", folder + "/daily.csv", "--home=UAH", "--currency=USD", "--hedge-currency=PEG"),
                List.of("merge", folder + "/shard", "--no-files"),
                List.of("compare", folder + "/a", folder + "/b"));
    }

    @ParameterizedTest(name = "hedgerow {0}")
    @MethodSource("calls")
    void isAValueALineAsOneWriterWritesIt(List<String> call) {
        List<String> arguments = new ArrayList<>(call);
        arguments.add("--format=json");
        Session session = Session.of(arguments.toArray(String[]::new));
        assertThat(session.code()).as(session.err()).isIn(0, 5);
        assertIsStable(session.out());
    }

    @Test
    void filesAreWrittenAlike() throws IOException {
        for (String name : List.of("result.json", "manifest.json")) {
            assertIsStable(Files.readString(folder.resolve("a").resolve(name)));
        }
        assertIsStable(Session.of("explain", "kz-bank", "--resolved").out());
        assertIsStable(Session.of("schema").out());
    }

    @Test
    void noCommandThatPrintsJsonIsLeftOutHere() {
        Set<String> tried = new TreeSet<>();
        calls().forEach(call -> tried.add(call.get(0)));
        Set<String> known = new TreeSet<>();
        HedgerowTest.commands().stream()
                .filter(command -> Session.of(command, "--help").out().contains("--format"))
                .forEach(known::add);
        assertThat(tried).isEqualTo(known);
    }

    /** Read and written again it is the same, so that numbers and the order of keys are those of one writer. */
    private static void assertIsStable(String json) {
        assertThat(json).startsWith("{\n").endsWith("\n}\n").doesNotContain("\r", "\t");
        assertThat(json.chars()).allMatch(letter -> letter < 128);
        assertThat(json.lines().filter(line -> !LINE.matcher(line).matches()).limit(3))
                .isEmpty();
        assertThat(new String(JsonBytes.of(MAPPER.readTree(json)), StandardCharsets.UTF_8))
                .isEqualTo(json);
    }
}
