package org.hedgerow.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Each limit of what is read is one line that names the file, the place and the rule. */
class InputLimitsTest {
    private static final String POSITION = "\"position\": {";

    @TempDir
    Path folder;

    private static Stream<Arguments> scenarios() {
        return Stream.of(
                Arguments.of("{\"a\":" + "[".repeat(51) + "]".repeat(51) + "}", "must not be nested deeper than 50"),
                Arguments.of("[".repeat(101), "must not be nested deeper than 50"),
                Arguments.of("{\"title\": \"" + "x".repeat(10_001) + "\"}", "must keep to texts of 10000"),
                Arguments.of("{\"" + "x".repeat(1_001) + "\": 1}", "keys of 1000"),
                Arguments.of("{\"a\": " + "1".repeat(65) + "}", "numbers of 64 characters"),
                Arguments.of("{\"a\": [" + "1,".repeat(200_000) + "1]}", "no scenario holds more than 200000 values"),
                Arguments.of("\uFEFF".repeat(2) + "{}", "must be JSON"));
    }

    private static Stream<Arguments> tables() {
        return Stream.of(
                Arguments.of("date" + ",USD".repeat(1_000) + "\n", ":1: must not have more than 1000 columns"),
                Arguments.of("date,USD\n2020-01-01," + "1".repeat(10_001) + "\n", ":2: must not have more than 10000"),
                Arguments.of(
                        "date" + ",A".repeat(999) + "\n" + (",".repeat(999) + "\n").repeat(4_000),
                        "no table holds more than 4000000 cells"));
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(400, text.length()));
    }

    private void isRefused(Session session, Path file, String rule) {
        String said = session.err().isEmpty() ? session.out() : session.err(); // validate reports what it finds
        assertThat(session.code()).as(shortened(said)).isBetween(2, 3);
        assertThat(said)
                .hasLineCount(1)
                .hasSizeLessThan(400)
                .contains(file.getFileName().toString(), rule);
    }

    private static Session into(Path table, Path scenario, String... more) {
        return Session.of(Stream.concat(
                        Stream.of("import", "positions", table.toString(), "--into", scenario.toString()),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("scenarios")
    void aScenarioEndsSomewhere(String json, String rule) throws IOException {
        Path file = Files.writeString(folder.resolve("large.json"), json);
        isRefused(Session.of("validate", file.toString()), file, rule);
        isRefused(Session.of("price", file.toString()), file, rule);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("tables")
    void aTableEndsSomewhere(String csv, String rule) throws IOException {
        Path file = Files.writeString(folder.resolve("large.csv"), csv);
        isRefused(Session.of("calibrate", "--history=" + file, "--home=UAH", "--currency=USD"), file, rule);
        isRefused(Session.of("import", "history", file.toString(), "--delimiter=,"), file, rule);
    }

    @Test
    void soDoesATableInJson() throws IOException {
        String object =
                IntStream.range(0, 1_001).mapToObj(key -> "\"k" + key + "\":1").collect(Collectors.joining(","));
        Path file = Files.writeString(folder.resolve("large.csv"), "[{" + object + "}]");
        isRefused(Session.of("import", "history", file.toString()), file, ":1: must not have more than 1000 columns");
    }

    @Test
    void noMoreThanTenMegabytesAreReadOfAScenario() throws IOException {
        byte[] large = new byte[10_000_001];
        Arrays.fill(large, (byte) ' ');
        Path file = Files.write(folder.resolve("large.json"), large);
        isRefused(Session.of("run", file.toString()), file, "it is larger than 10 MB");
        isRefused(Session.fed(large, "run", "-"), Path.of("-"), "it is larger than 10 MB");
        Path table = Files.writeString(folder.resolve("lines.csv"), "currency,amount\nUSD,1\n");
        isRefused(into(table, file), file, "it is larger than 10 MB");
        Path scenario = scenario("large.json");
        isRefused(Session.of("validate", scenario.toString()), scenario, "it is larger than 10 MB");
    }

    private Path scenario(String lines) throws IOException {
        String json = Session.shipped("eur-exporter")
                .replace(POSITION, POSITION + "\"linesFrom\": \"" + lines.replace("\\", "\\\\") + "\",");
        return Files.writeString(folder.resolve("scenario.json"), json);
    }

    @Test
    void aPositionHasNoMoreThanFiftyThousandLines() throws IOException {
        Files.writeString(folder.resolve("lines.csv"), "currency,assets\n" + "USD,1\n".repeat(50_001));
        Session session = Session.of("validate", scenario("lines.csv").toString());
        isRefused(session, Path.of("lines.csv"), "must not have more than 50000 lines");
    }

    /** Nothing that a scenario names is fetched, or lies elsewhere. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost/lines.csv",
                "file:///etc/passwd",
                "jar:file:x.jar!/lines.csv",
                "C:lines.csv",
                "/etc/passwd",
                "../lines.csv",
                "below/../lines.csv",
                "..\\lines.csv",
                "..",
                ".",
                ""
            })
    void whatAScenarioNamesLiesBesideIt(String name) throws IOException {
        Files.writeString(folder.resolve("lines.csv"), "currency,assets\nUSD,1\n");
        Files.createDirectory(folder.resolve("below"));
        Path scenario = scenario(name);
        Session session = Session.of("validate", scenario.toString());
        assertThat(session.code()).isEqualTo(3);
        assertThat(session.out())
                .hasLineCount(1)
                .contains("scenario.json", "position.linesFrom: must name a file that can be read, but " + name)
                .containsAnyOf("it must lie in the folder", "no address", "it is no file");
    }

    /** Names of types are those of the table and never those of classes. */
    @ParameterizedTest
    @ValueSource(strings = {"java.lang.ProcessBuilder", "org.hedgerow.hedge.fixed.ForwardHedge", "ForwardHedge"})
    void aTypeIsNeverAClass(String type) {
        String json =
                Session.shipped("eur-exporter").replaceFirst("\"type\": \"forward\"", "\"type\": \"" + type + "\"");
        assertThat(json).contains(type);
        Session session = Session.fed(json, "validate", "-");
        assertThat(session.code()).isEqualTo(3);
        assertThat(session.out()).hasLineCount(1).contains("type: must be \"", "but is \"" + type + "\"");
        String annotated = Session.shipped("eur-exporter").replaceFirst("\\{", "{\"@class\": \"" + type + "\",");
        assertThat(Session.fed(annotated, "validate", "-").out()).contains("@class", "is not known");
    }

    @Test
    void aScenarioIsInUtf8() {
        String json = Session.shipped("eur-exporter");
        for (Charset encoding : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE)) {
            Session session = Session.fed(json.getBytes(encoding), "validate", "-", "--set", "charge.k=0.2");
            assertThat(session.code()).isEqualTo(3);
            assertThat(session.out()).hasLineCount(1).contains("must be text in UTF-8");
        }
    }

    /** As `run` does, and writes back what it was given. */
    @Test
    void linesAreImportedIntoAScenarioWithAByteOrderMark() throws IOException {
        Path table = Files.writeString(folder.resolve("lines.csv"), "currency,amount\nUSD,1\n");
        Path marked = Files.writeString(folder.resolve("marked.json"), "\uFEFF" + Session.shipped("ua-bank-2007"));
        Session session = into(table, marked, "--append");
        assertThat(session.code()).as(session.err()).isZero();
        assertThat(Files.readString(marked)).startsWith("\uFEFF{").contains("\"assets\": 0.001,");
    }

    @Test
    void ofAScenarioThatIsNoUtf8LinesSayWhatOtherCommandsSay() throws IOException {
        Path table = Files.writeString(folder.resolve("lines.csv"), "currency,date,amount\nUSD,2026-03-31,1\n");
        Path broken = Files.write(folder.resolve("broken.json"), new byte[] {'{', '\n', '"', (byte) 0xff, '"', '}'});
        assertThat(into(table, broken).err())
                .isEqualTo(Session.of("run", broken.toString()).err())
                .contains("broken.json:2: [0]: must be JSON, but has: Invalid UTF-8");
    }

    @Test
    void anAnswerIsALine() {
        Session session = Session.fed("x".repeat(2_000), "new", "bank", "--ask");
        assertThat(session.code()).isEqualTo(2);
        assertThat(session.err()).contains("must not be longer than 1000 characters");
    }

    private static Stream<Arguments> sizes() {
        String cover = "\"cover\":{\"ratio\":1,\"of\":\"grossLines\"}";
        String accumulator = "{\"type\":\"accumulator\",\"name\":\"a\"," + cover
                + ",\"every\":\"1D\",\"gearing\":1,\"distance\":0.1}";
        String barrier = "{\"type\":\"barrier\",\"name\":\"b\"," + cover
                + ",\"outOfTheMoney\":0.04,\"trigger\":{\"knock\":\"out\",\"low\":0.7,\"watchedEvery\":\"1D\"}}";
        String forwards = IntStream.range(0, 1_001)
                .mapToObj(each -> "{\"type\":\"forward\",\"name\":\"f" + each + "\"," + cover + "}")
                .collect(Collectors.joining(","));
        return Stream.of(
                Arguments.of(accumulator, 1, "hedges[0]: must not have more than 520 fixings, but has 26080"),
                Arguments.of(barrier, 1, "hedges[0]: must not have more than 1300 looks, but has 26080"),
                Arguments.of(
                        accumulator.replace("1D", "999D"),
                        201,
                        "hedges[0].cover: must not leave more than 200 exposures, the terms of each"),
                Arguments.of(forwards, 1, "hedges: must not be more than 1000, but are 1001"));
    }

    /** What would take minutes to read is refused instead: a century of daily fixings, thousands of terms to solve. */
    @ParameterizedTest(name = "{2}")
    @MethodSource("sizes")
    void aScenarioAsksForNoMoreThanCanBeAnswered(String hedges, int flows, String rule) throws IOException {
        JsonMapper mapper = JsonMapper.builder().build();
        ObjectNode file = (ObjectNode) mapper.readTree(Session.shipped("ua-importer-2007"));
        file.remove(List.of("alternatives", "realised", "stress"));
        file.put("horizon", "2107-12-30");
        file.set("hedges", mapper.readTree("[" + hedges + "]"));
        ArrayNode lines = ((ObjectNode) file.path("position")).putArray("lines");
        for (int flow = 0; flow < flows; flow++) {
            lines.addPOJO(
                    mapper.readTree("{\"type\":\"flow\",\"currency\":\"USD\",\"amount\":-1,\"date\":\"2107-12-30\","
                            + "\"certainty\":\"commitment\"}"));
        }
        Path path = Files.write(folder.resolve("far.json"), mapper.writeValueAsBytes(file));
        isRefused(Session.of("validate", path.toString()), path, rule);
    }
}
