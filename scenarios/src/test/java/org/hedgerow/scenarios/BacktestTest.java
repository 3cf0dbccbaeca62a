package org.hedgerow.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** On the made-up rates of {@link CalibrateTest}: dollars vary by 0.4 % a weekday, PEG stands still. */
class BacktestTest {
    private static final String RATES = "month,HOME,FOREIGN\n2007-07,8,4\n2007-08,8,4\n2007-09-01,-0.5,.\n";

    @TempDir
    Path folder;

    private Path daily;

    @BeforeEach
    void writeTheRates() throws IOException {
        try (InputStream in = getClass().getResourceAsStream("calibrate/daily.csv")) {
            daily = folder.resolve("daily.csv");
            Files.writeString(daily, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private Session backtest(String... more) {
        List<String> arguments = new ArrayList<>(List.of("backtest", daily.toString(), "--home=UAH", "--paths=1024"));
        if (List.of(more).stream().noneMatch(option -> option.startsWith("--from"))) {
            arguments.add("--from=2007-08-01");
        }
        if (List.of(more).stream().noneMatch(option -> option.startsWith("--currency"))) {
            arguments.add("--currency=USD");
        }
        arguments.addAll(List.of(more));
        return Session.of(arguments.toArray(String[]::new));
    }

    @Test
    void everyModelStandsInEveryTable() {
        Session session = backtest("--currency=USD", "--models=lognormal,historical", "--horizon-days=1,5");
        assertThat(session.code()).as(session.err()).isZero();
        assertThat(session.out())
                .contains("USD/UAH", "LONG: LOSES WHEN USD FALLS, 5 DAYS AHEAD, NOT OVERLAPPING", "EXCEPTIONS BY YEAR")
                .contains("rows of weekends", "none: the rate moved in every year");
        assertThat(session.out().lines().filter(line -> line.startsWith("lognormal ")))
                .hasSize(5);
        assertThat(session.out().lines()).allMatch(line -> line.length() <= 140);
    }

    @Test
    void threadsChangeNoNumber() {
        String[] asked = {"--currency=USD", "--models=lognormal,ewma,bootstrap", "--format=json"};
        Session one = backtest(asked[0], asked[1], asked[2], "--threads=1");
        Session three = backtest(asked[0], asked[1], asked[2], "--threads=3");
        assertThat(one.out()).isEqualTo(three.out());
    }

    @Test
    void aRateThatIsHeldIsSaidToBeAndFearsNoLoss() {
        Session session = backtest("--currency=PEG", "--models=lognormal", "--format=json");
        JsonNode document = JsonMapper.builder().build().readTree(session.out());
        assertThat(document.get("stillYears").get(0).asInt()).isEqualTo(2007);
        JsonNode first = document.get("models").get(0).get("coverage").get(0);
        assertThat(first.get("forecastsOfNoLoss")).isEqualTo(first.get("forecasts"));
        assertThat(first.has("shortfall")).isFalse();
        assertThat(first.get("withoutShortfall")).isEqualTo(first.get("forecasts"));
        assertThat(first.has("independence") || first.has("conditional")).isFalse();
    }

    @Test
    void monthsAndModelsWithoutADecisionAreSaidToBe() throws IOException {
        Path rates = Files.writeString(folder.resolve("rates.csv"), RATES);
        String[] asked = {"--models=lognormal", "--horizon-days=5", "--rates=" + rates, "--home-rate=HOME"};
        Session some = backtest(
                "--currency=USD", asked[0], asked[1], asked[2], asked[3], "--foreign-rate=FOREIGN", "--months=4");
        assertThat(some.code()).as(some.err()).isZero();
        assertThat(some.out().replaceAll("\\s+", " "))
                .contains("lognormal, forward: not in the tables, as there is no mean of 1 decided")
                .contains("nothing could be decided");
        Session peg = backtest(
                "--currency=PEG", asked[0], asked[1], asked[2], asked[3], "--foreign-rate=FOREIGN", "--months=4");
        assertThat(peg.out().replaceAll("\\s+", " "))
                .contains("lognormal, random walk: not in the tables, as there is no mean of 0 decided;")
                .contains("as the rate had not moved in what the model looks back on")
                .contains("p shortfall leaves out forecasts whose expected shortfall is not positive")
                .contains("lognormal 99 %: ");
    }

    /** Of EUR in dollars through hryvnias: the dollar, which the file is not against, wants one weekday. */
    @Test
    void rowsAreLeftOutForWhatTheyAre() throws IOException {
        StringBuilder crosses = new StringBuilder("date,USD,GBP\n");
        for (int day = 0; day < 300; day++) {
            String dollar = day == 150 ? "" : String.valueOf(1.1 + 0.001 * (day * day % 7));
            crosses.append(LocalDate.of(2007, 1, 1).plusDays(day))
                    .append(',')
                    .append(dollar)
                    .append(",0.8\n");
        }
        Path file = Files.writeString(folder.resolve("crosses.csv"), crosses);
        String[] asked = {"--home=USD", "--against=EUR", "--inverse", "--models=lognormal", "--format=json"};
        for (String currency : List.of("GBP", "EUR")) {
            Session session = Session.of(
                    "backtest",
                    file.toString(),
                    "--currency=" + currency,
                    asked[0],
                    asked[1],
                    asked[2],
                    asked[3],
                    asked[4]);
            assertThat(session.code()).as(session.err()).isZero();
            JsonNode document = JsonMapper.builder().build().readTree(session.out());
            assertThat(document.get("weekendsLeftOut").asInt()).isEqualTo(85);
            assertThat(document.get("unquotedLeftOut").asInt()).isEqualTo(currency.equals("GBP") ? 1 : 0);
        }
    }

    @Test
    void decisionsAreMadeWhereInterestIsKnown() throws IOException {
        Path rates = Files.writeString(folder.resolve("rates.csv"), RATES);
        String[] interest = {"--rates=" + rates, "--home-rate=HOME", "--foreign-rate=FOREIGN", "--months=2"};
        Session session = backtest(
                "--currency=USD",
                "--models=lognormal",
                "--horizon-days=5",
                "--format=json",
                interest[0],
                interest[1],
                interest[2],
                interest[3]);
        assertThat(session.code()).as(session.err()).isZero();
        JsonNode decisions =
                JsonMapper.builder().build().readTree(session.out()).get("decisions");
        assertThat(decisions).hasSize(4);
        JsonNode decided = decisions.get(0).get("byMonth");
        assertThat(decided).hasSize(2); // of August and September; of October the foreign rate is missing
        assertThat(decisions.get(0).get("withoutDecision").asInt()).isEqualTo(1);
        assertThat(decisions.get(0).get("undecided").get("noInterest").asInt()).isEqualTo(1);
        JsonNode month = decided.get(0);
        double parity = month.get("spot").asDouble() * (1 + 0.08 * 61 / 360) / (1 + 0.04 * 61 / 360);
        assertThat(month.get("made").asString()).isEqualTo("2007-08-01");
        assertThat(month.get("forward").asDouble()).isCloseTo(parity, within(1e-9));
        assertThat(month.get("hedged").asDouble()).isEqualTo(-0.0002);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "--models=garch;none,2,must be of garch",
        "--from=2009-01-01,2,must leave a fixing",
        "--currency=XAU,3,must have a column",
        "--rates=x.csv,2,must be given together",
        "--levels=1.5,2,--levels must be from",
        "--threads=0,2,--threads must be"
    })
    void whatCannotBeIsRefusedInOneLine(String option, int code, String words) {
        Session session = backtest(option.replace(';', ','));
        assertThat(session.code()).isEqualTo(code);
        assertThat(session.err()).contains(words).hasLineCount(1);
        assertThat(session.out()).isEmpty();
    }
}
