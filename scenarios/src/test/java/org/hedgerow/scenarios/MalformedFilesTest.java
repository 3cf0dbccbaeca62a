package org.hedgerow.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A file that is not what a command reads is one line that names it, whatever it holds instead. */
class MalformedFilesTest {
    /** In place of the file's name. */
    private static final String FILE = "FILE";

    private static final String SCENARIO = "scenario.json";

    @TempDir
    Path folder;

    private static Stream<List<String>> commands() {
        return Stream.of(
                        "run FILE.json",
                        "limits FILE.json",
                        "optimize FILE.json",
                        "trace FILE.json --path=0 --strategy=none",
                        "attribute FILE.json",
                        "explain FILE.json",
                        "validate FILE.json",
                        "price FILE.json",
                        "calibrate --quotes=FILE.json --model=heston",
                        "calibrate --history=FILE.csv --home=UAH --currency=USD",
                        "backtest FILE.csv --home=UAH --currency=USD",
                        "effectiveness FILE.csv --home=UAH --currency=USD --hedge-currency=EUR",
                        "compare FILE.json FILE.json",
                        "import history FILE.csv",
                        "import positions FILE.csv --map=currency=Ccy,amount=Balance")
                .map(line -> List.of(line.split(" ")));
    }

    private static Stream<byte[]> contents() {
        return Stream.of(
                new byte[0],
                new byte[] {0, 1, 2, 3},
                new byte[] {(byte) 0xff, (byte) 0xfe, '{', 0, '}', 0},
                new byte[] {(byte) 0x50, 0x4b, 3, 4, 20, 0, 8, 8}, // the beginning of a workbook
                text("{"),
                text("[]"),
                text("null"),
                text("{\"horizon\": 1e999}"),
                text("[".repeat(100_000)),
                text("{\"a\": \"" + "x".repeat(1_000_000) + "\"}"),
                text("date,USD\n2020-01-01"),
                text("date;USD\n\"2020-01-01;1\n"),
                text("Ccy,Balance\nUSD,12,13\n"),
                text("<html><body>Not found</body></html>"));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Nearly the result of a run. */
    private static final List<String> RESULTS = List.of(
            "{}",
            "{\"format\":1,\"conventions\":{},\"strategies\":[{}],\"recommendation\":{},\"outlook\":{\"strategies\":[{}]}}",
            "{\"format\":1,\"conventions\":{},\"strategies\":[{\"name\":\"a\",\"netBenefit\":{\"value\":1,\"standardError\":-1}}]}");

    @Test
    void soIsAFolderWhoseResultIsNone() throws IOException {
        List<byte[]> all = new ArrayList<>(contents().toList());
        RESULTS.forEach(result -> all.add(text(result)));
        for (byte[] content : all) {
            Files.write(folder.resolve("result.json"), content);
            Session session = Session.of("report", folder.toString());
            assertThat(session.code()).as(session.err()).isEqualTo(2);
            assertThat(session.err()).hasLineCount(1).contains("result.json");
            assertThat(folder.resolve("report.html")).doesNotExist();
        }
    }

    @Test
    void resultsThatAreNoneAreNotCompared() throws IOException {
        for (String content : RESULTS) {
            Path file = Files.writeString(folder.resolve("result.json"), content);
            Session session = Session.of("compare", file.toString(), file.toString());
            assertThat(session.err()).hasLineCount(session.code() == 0 ? 0 : 1);
            assertThat(session.code()).isIn(0, 2);
        }
    }

    /** Nothing that a scenario names lies elsewhere, be it by a link. */
    @Test
    void aScenarioReadsNothingOutsideOfItsFolder() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.csv"), "type,currency\n");
        Path below = Files.createDirectory(folder.resolve("below"));
        Files.createSymbolicLink(below.resolve("link.csv"), secret);
        for (String name : List.of("../secret.csv", secret.toString(), "link.csv")) {
            String scenario = Session.shipped("eur-exporter")
                    .replaceFirst("\"position\": \\{", "\"position\": {\"linesFrom\": \"" + name + "\",");
            Session session = Session.of(
                    "validate",
                    Files.writeString(below.resolve(SCENARIO), scenario).toString());
            assertThat(session.code()).isBetween(2, 3);
            assertThat(session.out() + session.err()).contains("it must lie in the folder of the scenario");
        }
    }

    private static Stream<Arguments> both() {
        return commands().flatMap(command -> contents().map(content -> Arguments.of(command, content)));
    }

    @ParameterizedTest(name = "{0} {index}")
    @MethodSource("both")
    void isOneLineThatNamesIt(List<String> command, byte[] content) throws IOException {
        String extension = command.toString().contains("FILE.json") ? ".json" : ".csv";
        Path file = Files.write(folder.resolve("input" + extension), content);
        check(command, file);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void soIsAFileThatIsMissingOrAFolder(List<String> command) throws IOException {
        String extension = command.toString().contains("FILE.json") ? ".json" : ".csv";
        check(command, folder.resolve("missing" + extension));
        if (!command.get(0).equals("compare")) { // which takes the folder of a run
            check(command, Files.createDirectory(folder.resolve("folder" + extension)));
        }
    }

    /** Tables beside a scenario: lines of the position. */
    @ParameterizedTest
    @MethodSource("contents")
    void soIsATableThatAScenarioNames(byte[] content) throws IOException {
        Files.write(folder.resolve("lines.csv"), content);
        String scenario = Session.shipped("eur-exporter")
                .replaceFirst("\"position\": \\{", "\"position\": {\"linesFrom\": \"lines.csv\",");
        Path file = Files.writeString(folder.resolve(SCENARIO), scenario);
        Session session = Session.of("validate", file.toString());
        assertThat(session.code()).isBetween(2, 3);
        assertThat(session.out() + session.err()).hasLineCount(1).contains("lines.csv");
    }

    private static void check(List<String> command, Path file) {
        List<String> arguments = new ArrayList<>();
        command.forEach(word ->
                arguments.add(word.replace(FILE + ".json", file.toString()).replace(FILE + ".csv", file.toString())));
        Session session = Session.of(arguments.toArray(String[]::new));
        assertThat(session.code()).as(session.err()).isBetween(2, 3);
        String said = session.err().isEmpty() ? session.out() : session.err(); // validate reports what it finds
        assertThat(said).hasLineCount(1).contains(file.getFileName().toString());
        assertThat(said.length()).isLessThan(400);
    }
}
