package org.hedgerow.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hedgerow.scenarios.Session.FEW_PATHS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RunTest {
    @TempDir
    Path folder;

    @Test
    void theDefaultIsTheBankAndItsNormsAreThePublishedOnes() {
        Session session = Session.of("run", FEW_PATHS);
        assertThat(session).isEqualTo(Session.once("run", "ua-bank-2007", FEW_PATHS));
        assertThat(session.code()).isZero();
        assertThat(session.out())
                .containsPattern("H16 +17\\.617 +40\\.000 +111,381\\.0 +met")
                .containsPattern("H17 USD +10\\.951")
                .containsPattern("H17 EUR +3\\.052")
                .containsPattern("H18 +2\\.059");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.hedgerow.scenarios.Session#shippedNames")
    void theReportFitsATerminalAndSaysWhatItsErrorsAre(String name) {
        Session session = Session.once("run", name, FEW_PATHS);
        assertThat(session.code()).isZero();
        assertThat(session.out().lines())
                .allSatisfy(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(140));
        assertThat(session.out())
                .contains("ASSUMPTIONS", "OPEN POSITION TODAY", "RECOMMENDATION", "TOO FEW TAIL PATHS")
                .contains("intervals are of the simulation, not of the model")
                .doesNotContain("\u001b", "\r", "\t", "NaN", "null", "Optional");
    }

    @Test
    void whoOwesCurrencyAndWhatFundsAreWorthIsTold() {
        String borrowers = Session.once("run", "unhedged-borrowers", FEW_PATHS).out();
        assertThat(borrowers)
                .contains("SELF-INSURANCE", "BORROWERS", "HEDGES THAT BORROWERS UNDO")
                .containsPattern("dollar loans to households +2\\.300 +2\\.306 ")
                .containsPattern("H17 USD +0\\.000 +20\\.000 +0 +met");
        assertThat(Session.once("run", "ua-bank-2007", FEW_PATHS).out()).doesNotContain("SELF-INSURANCE", "BORROWERS");
    }

    @Test
    void theReportSaysHowPathsWereSampled() {
        String alone = "--set=alternatives=null";
        assertThat(Session.of("run", alone, "--sampling=sobol", "--paths=16384").out())
                .contains("16,384 log-normal paths by Sobol's sequence in 16 independent randomisations, seed 1");
        assertThat(Session.of("run", alone, "--sampling=antithetic", FEW_PATHS).out())
                .contains("2,048 log-normal paths in antithetic pairs, seed 1");
    }

    @Test
    void uncertainResultsAreWarnedOfOnTheErrorStreamOnly() {
        Session session = Session.once("run", "ua-bank-2007", FEW_PATHS);
        assertThat(session.err()).contains("hedgerow: warning: too few tail paths at 99 %");
        assertThat(session.err().lines()).allMatch(line -> line.startsWith("hedgerow: warning: "));
    }

    @Test
    void warningsFollowTheReportWhereBothStreamsAreOne() {
        String text = Session.joined("run", FEW_PATHS);
        assertThat(text.indexOf("hedgerow: warning: ")).isGreaterThan(text.indexOf("is in none of them."));
    }

    @Test
    void theReportShowsWhatHedgesArePricedWithAndNormsMeasuredAgainst() {
        assertThat(Session.once("run", "ua-bank-2007", FEW_PATHS).out())
                .contains("Capital: 632,241.0 thousand UAH.", "CORRELATIONS OF THE PATHS", "zero rate", "13,710.495")
                .containsPattern("gross exposure +\\d");
        assertThat(Session.once("run", "eur-exporter", FEW_PATHS).out()).contains("forecast flows, not in net");
    }

    @Test
    void anotherChargeThanCapitalSaysWhatThePriceOfRiskIsOf() {
        String json = Session.shipped("ua-importer-2007")
                .replaceFirst("\"charge\": \\{[^}]*}", "\"charge\": {\"type\": \"reserve\", \"spread\": 0.05}");
        assertThat(Session.fed(json, "run", "-", FEW_PATHS).out().replaceAll("\\s+", " "))
                .contains("k* on unexpected", "where hedging would turn if capital were charged on the unexpected loss")
                .contains("at 99 %; this scenario charges something else")
                .doesNotContain("above which hedging pays");
    }

    @Test
    void aViewIsExplained() {
        String json = Session.shipped("ua-importer-2007")
                .replaceFirst(
                        "\"model\": \\{", "\"model\": {\"drifts\": {\"USD\": {\"type\": \"view\", \"rate\": 0.2}},");
        assertThat(Session.fed(json, "run", "-", FEW_PATHS).out().replaceAll("\\s+", " "))
                .contains("grows by 20 % a year from today's spot, a view; the net benefit at forward drift stands");
    }

    @Test
    void aRepairedCorrelationMatrixIsReportedWithHowFarItMoved() {
        String json = Session.shipped("ua-bank-2007");
        String asked = json.replaceFirst(
                "\"matrix\": \\[[^}]*\\]",
                "\"nearest\": true, \"matrix\": [[1, 1, 0, 0], [1, 1, 1, 0], [0, 1, 1, 0], [0, 0, 0, 1]]");
        assertThat(Session.fed(asked, "run", "-", FEW_PATHS).out().replaceAll("\\s+", " "))
                .contains("lies 0.527790 away (Frobenius norm) and changes no entry by more than 0.239");
    }

    @Test
    void theAnswerAndWhatItRestsOnStandFirst() {
        Session session = Session.exactly("run", FEW_PATHS, "--no-files");
        assertThat(session.out())
                .contains("ASSUMPTIONS", "OPEN POSITION TODAY", "WORTH OF EACH STRATEGY", "RECOMMENDATION")
                .doesNotContain("COMPONENTS OF THE HEDGE")
                .satisfies(text -> assertThat(text.lines().count()).isLessThan(150));
        assertThat(Session.once("run", "ua-bank-2007", FEW_PATHS).out()).contains("COMPONENTS OF THE HEDGE");
    }

    @Test
    void aFolderAndNoFilesExcludeEachOther() {
        Session session = Session.exactly("run", FEW_PATHS, "--no-files", "--out", folder.toString());
        assertThat(session.code()).isEqualTo(2);
        assertThat(session.err()).isEqualTo("hedgerow: --no-files and --out DIR exclude each other\n");
    }

    @Test
    void anEmptyFolderNameIsWrongUsage() {
        Session session = Session.of("run", FEW_PATHS, "--out", "");
        assertThat(session.code()).isEqualTo(2);
        assertThat(session.err()).isEqualTo("hedgerow: --out must name a folder, but is empty\n");
    }

    @Test
    void anArgumentWithAnAtSignDoesNotPrintTheFile() throws IOException {
        Path file = Files.writeString(folder.resolve("secrets"), "swordfish --nonsense");
        Session session = Session.of("run", "@" + file);
        assertThat(session.code()).isEqualTo(2);
        assertThat(session.err()).hasLineCount(1).doesNotContain("swordfish", "nonsense");
    }

    @Test
    void aRunThatFailsLeavesNoFolderBehind() {
        Thread.currentThread().interrupt();
        Session session =
                Session.of("run", FEW_PATHS, "--out", folder.resolve("a/b").toString());
        assertThat(Thread.interrupted()).isTrue();
        assertThat(session.code()).isEqualTo(130);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aScenarioIsTheSameByNameFromAFileAndFromStandardInput() throws IOException {
        String json = Session.shipped("eur-exporter");
        Path file = Files.writeString(folder.resolve("my.json"), json);
        String byName = Session.once("run", "eur-exporter", FEW_PATHS).out();
        assertThat(Session.of("run", file.toString(), FEW_PATHS).out()).isEqualTo(byName);
        assertThat(Session.fed(json, "run", "-", FEW_PATHS).out()).isEqualTo(byName);
    }

    @Test
    void withoutOutNothingIsWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("my.json"), Session.shipped("ua-importer-2007"));
        Session.of("run", file.toString(), FEW_PATHS);
        assertThat(names(folder)).containsExactly("my.json");
    }

    @Test
    void anInvalidScenarioIsOneLineWithItsPlaceAndWritesNothing() throws IOException {
        String json = Session.shipped("ua-importer-2007").replaceFirst("\"horizon\"", "\"horizont\": 1, \"horizon\"");
        Path file = Files.writeString(folder.resolve("my.json"), json);
        Path out = folder.resolve("out");
        Session session = Session.of("run", file.toString(), "--out", out.toString());
        assertThat(session.code()).isEqualTo(3);
        assertThat(session.out()).isEmpty();
        assertThat(session.err())
                .startsWith(file + ":")
                .contains("horizont")
                .endsWith("\n")
                .hasLineCount(1);
        assertThat(out).doesNotExist();
    }

    @Test
    void moreThanTheMemoryHoldsIsRefusedWithWhatFits() {
        Path out = folder.resolve("out");
        Session session = Session.of(
                "run", "--paths=1073741824", "--set", "sampling.keep=1000000000000", "--out", out.toString());
        assertThat(session.code()).isEqualTo(4);
        assertThat(session.out()).isEmpty();
        assertThat(session.err()).hasLineCount(1).containsPattern("the largest --paths that fits is \\d+");
        assertThat(out).doesNotExist();
    }

    @Test
    void longerThanTheTimeGivenIsRefusedWithWhatFits() {
        Path out = folder.resolve("out");
        Session session =
                Session.of("run", "method-03-forwards", "--paths=2000000", "--max-time=1s", "--out", out.toString());
        assertThat(session.code()).isEqualTo(4);
        assertThat(session.out()).isEmpty();
        assertThat(session.err())
                .hasLineCount(1)
                .containsPattern("longer than --max-time 1s; (the largest --paths that fits is \\d+|no number of)");
        assertThat(out).doesNotExist();
        assertThat(Session.of("run", "--max-time=1").code()).isEqualTo(2);
    }

    @Test
    void aFolderThatCannotBeWrittenFailsBeforeTheWork() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        for (Path out : List.of(file, file.resolve("below"))) {
            Session session = Session.of("run", FEW_PATHS, "--out", out.toString());
            assertThat(session.code()).isEqualTo(2);
            assertThat(session.out()).isEmpty();
            assertThat(session.err())
                    .startsWith("hedgerow: cannot write to " + out)
                    .hasLineCount(1);
        }
        assertThat(names(folder)).containsExactly("file");
    }

    @Test
    void anInterruptedRunEndsWithItsOwnCode() {
        Thread.currentThread().interrupt();
        Session session = Session.of("run", FEW_PATHS);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(session.code()).isEqualTo(130);
        assertThat(session.out()).isEmpty();
        assertThat(session.err()).isEqualTo("hedgerow: interrupted\n");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
