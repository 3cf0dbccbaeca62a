package org.hedgerow.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.scenarios.read.ScenarioReader;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class NewTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Session.of("schema").out(), InputFormat.JSON);

    @TempDir
    Path folder;

    static Stream<Arguments> starters() {
        return Stream.of("bank", "exporter", "importer", "fund")
                .flatMap(kind -> Stream.of("UAH", "KZT", "EUR", "USD").map(home -> Arguments.of(kind, home)));
    }

    @ParameterizedTest(name = "{0} at home in {1}")
    @MethodSource("starters")
    void aStarterIsValidToReaderSchemaAndRunAndEachBlockSaysWhatItIs(String kind, String home) {
        Session session = Session.of("new", kind, "--home", home, "--no-ask", "--date", "2026-03-02");
        assertThat(session.err()).isEmpty();
        assertThat(session.code()).isZero();
        assertThat(SCHEMA.validate(session.out(), InputFormat.JSON)).isEmpty();
        Scenario scenario = new ScenarioReader().read("new", session.out().getBytes(StandardCharsets.UTF_8));
        if (home.equals("UAH") || home.equals("EUR")) { // the others differ in figures alone
            assertThat(scenario.run(new Settings(64, 1, 1), Progress.SILENT)).isNotNull();
        }
        assertThat(session.out()).contains("\"model\": {\n    \"//\"", "\"position\": {\n    \"//\"", "REPLACE");
        assertThat(session.out().lines()).allMatch(line -> line.length() <= 130);
        assertThat(session.out().contains("\"managed\""))
                .isEqualTo(List.of("UAH", "KZT").contains(home));
    }

    @Test
    void everyShippedScenarioIsValidToTheSchema() {
        for (String name : Session.shippedNames()) {
            assertThat(SCHEMA.validate(Session.shipped(name), InputFormat.JSON))
                    .as(name)
                    .isEmpty();
        }
    }

    /** Where home interest is so high that no collar costs nothing. */
    @Test
    void aHedgeThatCannotBeAtTheRatesGivenIsLeftOut() {
        Session session =
                Session.of("new", "exporter", "--home=KGS", "--horizon=7Y", "--no-ask", "--date", "2026-03-02");
        assertThat(session.code()).isZero();
        assertThat(session.out()).contains("\"forward 100 %\"").doesNotContain("\"collar 4 %\"");
    }

    @Test
    void whatTheOptionsSayStandsInTheFile() {
        String file = Session.of(
                        "new",
                        "importer",
                        "--no-ask",
                        "--home=KZT",
                        "--currency=CNY,USD",
                        "--amount=1234,USD=99",
                        "--spot=CNY=72.5",
                        "--rate=KZT=15.5%,CNY=0.0175",
                        "--volatility=11%",
                        "--horizon=6M",
                        "--date=2026-03-02",
                        "--price-of-risk=9%",
                        "--no-managed")
                .out();
        assertThat(file)
                .contains(
                        "\"spot\": 72.5", "-1234", "-99", "\"rate\": 0.155", "\"rate\": 0.0175", "\"volatility\": 0.11")
                .contains("\"horizon\": \"2026-09-02\"", "\"k\": 0.09")
                .doesNotContain("managed");
    }

    @Test
    void aTerminalIsAskedAndAWrongAnswerIsAskedAgainWithTheRule() {
        Session session = Session.fed(
                "kzt\n\n2026-03-01\n2026-03-02\n1X\n6M\n-5\n515,25\n2 500,5\nabc\n17%\n\n\n2000 %\n12%\n",
                "new", "importer", "--ask");
        assertThat(session.code()).isZero();
        assertThat(session.err())
                .contains("Home currency [UAH]: ", "the main one first [USD]: ")
                .contains("must be a weekday other than New Year, but is 2026-03-01")
                .contains("must be a date, as 2026-06-30, or a time as 6M, 1Y or 90D, but is 1X")
                .contains("must be a positive number, for example 41.5, but is -5")
                .contains("must be from -10 % to 100 % a year, for example 0.145 or 14.5%, but is abc");
        assertThat(session.out()).contains("\"home\": \"KZT\"", "\"spot\": 515.25", "-2500.5", "0.17", "\"k\": 0.12");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "--home=kz          | --home: a currency must be three capital letters (ISO 4217), but is KZ",
                "--home=BRL         | --spot USD=: must be given: 1 USD in BRL",
                "--currency=UAH     | --currency: must be foreign, but is UAH, the home currency, too",
                "--spot=EUR=4       | --spot: must be of USD, but is of EUR",
                "--spot=0           | --spot USD=: must be a positive number, for example 41.5, but is 0",
                "--rate=7           | --rate USD=: must be from -10 % to 100 % a year, for example 0.145 or 14.5%, but is 7",
                "--volatility=8,9   | --volatility: must have each currency once, but has USD again",
                "--horizon=1D       | --horizon: must be from a week to 30 years after",
                "--date=2026-02-30  | --date: must be a date written year-month-day, for example 2026-06-30, but is 2026-02-30",
            })
    void aWrongOptionIsOneLine(String option, String line) {
        Session session = Session.of("new", "importer", "--no-ask", option);
        assertThat(session.code()).isEqualTo(2);
        assertThat(session.out()).isEmpty();
        assertThat(session.err()).startsWith("hedgerow: " + line).hasLineCount(1);
    }

    @Test
    void aFileGetsItsSchemaBesideItAndIsNotReplacedUnasked() throws IOException {
        Path file = folder.resolve("fund.json");
        assertThat(Session.of("new", "fund", "--no-ask", "--out", file.toString())
                        .code())
                .isZero();
        assertThat(Files.readString(file)).startsWith("{\n  \"$schema\": \"hedgerow.schema.json\",\n");
        assertThat(folder.resolve("hedgerow.schema.json"))
                .hasContent(Session.of("schema").out());
        assertThat(Session.of("validate", file.toString()).out()).contains(": valid, A fund");
        Files.writeString(file, "mine");
        Session again = Session.of("new", "fund", "--no-ask", "--out", file.toString());
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err()).isEqualTo("hedgerow: " + file + ": is there already; --force replaces it\n");
        assertThat(file).hasContent("mine");
        assertThat(Session.of("new", "fund", "--no-ask", "--force", "--out", file.toString())
                        .code())
                .isZero();
    }
}
