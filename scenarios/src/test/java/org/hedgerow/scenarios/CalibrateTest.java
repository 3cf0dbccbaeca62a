package org.hedgerow.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * On simulated rates of every day of the calendar from 2006-11-01 to 2007-12-31, hryvnias per unit: 0.4 % a weekday in
 * dollars, 0.6 % in euros, correlated by a half; OLD loses three zeros and ends early, PEG stands still.
 */
class CalibrateTest {
    private static final String DAILY = daily();
    private static final String HRYVNIAS = "--home=UAH";

    @TempDir
    Path folder;

    private Path rates;

    @BeforeEach
    void writeTheRates() throws IOException {
        rates = Files.writeString(folder.resolve("daily.csv"), DAILY);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "lognormal",
                "ewma",
                "garch --asymmetric",
                "merton",
                "historical --moves=20",
                "bootstrap --drift=historical",
                "filtered --asymmetric"
            })
    void theModelIsTakenByARun(String model) {
        Session session = calibrate(HRYVNIAS, "--currency=USD,EUR", "--model=" + model);
        assertThat(session.code()).as(session.err()).isZero();
        Session run = runWith(session.out(), model.contains("moves") ? "--paths=20" : "--paths=256");
        assertThat(run.code()).as(run.err()).isZero();
    }

    @Test
    void aManagedRateTakesItsOddsFromDatedDevaluations() throws IOException {
        Path events = Files.writeString(
                folder.resolve("events.csv"),
                "Date,Pair,From,To,Note\n"
                        + "1998-09-08,USDUAH,2.25,2.52,band moved\n"
                        + "2007-05-10,USD/UAH,5,6,made up\n"
                        + "2022-02-24,USDUAH,29.25,29.25,frozen\n"
                        + "2009-02-05,USDKZT,122.3,144,another pair\n"
                        + "2023-10-03,USDUAH,36.57,,a float\n");
        Session session =
                calibrate(HRYVNIAS, "--currency=USD --model=managed --drift=model --event-years=25 --events=" + events);
        assertThat(session.code()).as(session.err()).isZero();
        JsonNode odds = JsonMapper.builder().build().readTree(session.out()).at("/spots/USD/devaluation");
        assertThat(odds.at("/odds/rate").doubleValue()).isEqualTo(0.08);
        assertThat(odds.at("/odds/events").intValue()).isEqualTo(2);
        assertThat(odds.at("/mean").doubleValue())
                .isCloseTo((Math.log(2.52 / 2.25) + Math.log(1.2)) / 2, within(1e-12));
        assertThat(session.err())
                .contains("devaluation of 1998-09-08, log           0.113329\n")
                .containsPattern(
                        "devaluations a year +0\\.080000 +95 %: 0\\.009688 to 0\\.288988, from 2 in 25\\.00000 years")
                .contains("counted from 2 devaluations; the model is a judgement on them, not a measurement");
        assertThat(runWith(session.out()).code()).isZero();
        assertThat(session.err()).doesNotContain("the mean of the paths");
        assertThat(calibrate(HRYVNIAS, "--currency=USD --model=managed --events=" + events)
                        .err())
                .contains("warning: the mean of the paths is not the model's")
                .contains(
                        "1 of the devaluations dated lie outside the history and are left out; --event-years counts them");
        assertThat(calibrate(HRYVNIAS, "--currency=USD --model=managed").err())
                .contains("USD.events must have a devaluation: without one only the upper end of its odds is known");
    }

    @Test
    void volatilityAndCorrelationAreThoseTheRatesWereMadeWith() {
        Session session = calibrate(HRYVNIAS, "--currency=USD", "--currency=EUR");
        JsonNode block = JsonMapper.builder().build().readTree(session.out());
        assertThat(volatility(block, "USD")).isBetween(0.058, 0.071); // 0.4 % by the root of 261
        assertThat(volatility(block, "EUR")).isBetween(0.087, 0.107);
        double correlation =
                block.get("correlation").get("matrix").get(0).get(1).doubleValue();
        assertThat(correlation).isBetween(0.35, 0.65);
        assertThat(block.at("/spots/USD/volatility/pillars/0/date").asString()).isEqualTo("2008-12-31");
    }

    @Test
    void theErrorsFollowTheBlockAndWarningsTheErrors() {
        Session session = calibrate(HRYVNIAS, "--currency=USD");
        assertThat(session.out()).startsWith("{\n").endsWith("}\n").doesNotContain("error");
        assertThat(session.err())
                .startsWith("USD/UAH: 303 returns, 2006-11-01 to 2007-12-31\n")
                .containsPattern("volatility, a year +0\\.06\\d{4} +0\\.00\\d{4} +0\\.00\\d{4}\n")
                .containsPattern("growth of the mean, a year +-?0\\.\\d{6} +0\\.0\\d{5} ")
                .contains("hedgerow: warning: USD: 122 rows of weekends repeat the rate before");
    }

    @Test
    void withAFileTheErrorsAreTheResult() throws IOException {
        Path out = folder.resolve("model.json");
        Session session = calibrate(HRYVNIAS, "--currency=USD", "--out=" + out);
        assertThat(session.code()).isZero();
        assertThat(Files.readString(out))
                .isEqualTo(calibrate(HRYVNIAS, "--currency=USD").out());
        assertThat(session.out()).startsWith("USD/UAH: ");
        assertThat(session.err().lines()).allMatch(line -> line.startsWith("hedgerow: warning: "));
    }

    @Test
    void anotherHomeIsReachedByCrossRates() {
        Session session = calibrate("--home=USD", "--against=UAH", "--currency=EUR,UAH");
        assertThat(session.err()).contains("EUR/USD: ", "UAH/USD: ", "EUR with UAH");
        JsonNode block = JsonMapper.builder().build().readTree(session.out());
        double direct = volatility(
                JsonMapper.builder()
                        .build()
                        .readTree(calibrate(HRYVNIAS, "--currency=USD").out()),
                "USD");
        assertThat(volatility(block, "UAH")).isCloseTo(direct, within(1e-15));
    }

    @Test
    void columnsMayHaveOtherNamesAndDirections() {
        String head = DAILY.replaceFirst("Date,USD,EUR", "DATE,DEXUS,DEXEU");
        assertThat(fitted(head, "--column=USD=DEXUS", "--currency=USD"))
                .isEqualTo(calibrate(HRYVNIAS, "--currency=USD").out());
        Session upside = calibrate(HRYVNIAS, "--currency=USD,EUR", "--column=USD=1/USD");
        Session down = calibrate(HRYVNIAS, "--currency=USD,EUR", "--inverse", "--column=EUR=1/EUR");
        assertThat(upside.out()).isEqualTo(down.out());
        assertThat(correlation(upside)).isNegative();
    }

    @Test
    void theOrderOfTheRowsMayBeDescending() {
        List<String> lines = new ArrayList<>(DAILY.lines().toList());
        Collections.reverse(lines.subList(1, lines.size()));
        assertThat(fitted(String.join("\r\n", lines), "--currency=USD"))
                .isEqualTo(calibrate(HRYVNIAS, "--currency=USD").out());
    }

    @Test
    void whatSpoilsAFitIsWarnedOf() {
        Session old = calibrate(HRYVNIAS, "--currency=OLD");
        assertThat(old.code()).isEqualTo(3); // 764 % a year
        assertThat(old.err())
                .contains("OLD: a move by about a factor of 1e-3, 2007-02-08 to 2007-02-09")
                .contains("OLD: only 213 returns")
                .contains("OLD: the last fixing is of 2007-08-27 though the file goes on to 2007-12-31");
        String gap = DAILY.replaceAll("(?m)^2007-05-.*\n", "");
        assertThat(run(gap, "--currency=USD").err())
                .contains("32 days without a fixing, 2007-04-30 to 2007-06-01; the move over them counts as one");
        assertThat(run(gap, "--currency=USD", "--gap=40").err()).doesNotContain("without a fixing");
        String still = DAILY.replaceAll("(?m)^(2007-0[1-6]-..),[^,]*", "$1,5.05");
        assertThat(run(still, "--currency=USD").err())
                .contains("the rate stood still for 130 fixings, 2007-01-01 to 2007-06-30");
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "2007-03-01,  | 2007-03-01,NaN,    | :122: ",
                "2007-03-01,  | 2007-03-01,-,      | :122: ",
                "2007-03-01,  | 2007-03-01,-5.1,   | :122: ",
                "2007-03-01,  | 2007-03-01,0,      | :122: ",
                "2007-03-01,  | 2007-03-01,1e999,  | :122: ",
                "2007-03-01,  | 2007-02-28,        | :122: date: must not be given twice, but is 2007-02-28 again",
                "2007-03-01,  | 2007-02-01,        | :122: date: must come after 2007-02-28, but is 2007-02-01",
                "2007-03-01,  | 2007-02-30,        | :122: date: must be a day of the calendar, but is 2007-02-30",
                "2007-03-01,  | 01.03.2007,        | :122: date: must be written year-month-day",
                "2007-03-01,  | 2007-03-01,\",     | :122: must close its quotation marks on the same line",
                "Date,USD     | Day,USD            | :1: must begin with a column named date, but begins with \"Day\"",
                "USD,EUR      | CHF,EUR            | :1: must have a column \"USD\", but has CHF, EUR, OLD, PEG",
            })
    void aTableThatIsNoneIsOneLineWithItsPlace(String written, String instead, String fault) {
        boolean cell = fault.endsWith(": ") && instead.startsWith("2007-03-01,");
        String broken = cell
                ? DAILY.replaceFirst("2007-03-01,[^,]*,", instead)
                : DAILY.replaceFirst(written, Matcher.quoteReplacement(instead));
        Session session = run(broken, "--currency=USD");
        assertThat(session.code()).as(session.err()).isEqualTo(3);
        assertThat(session.out()).isEmpty();
        assertThat(session.err()).hasLineCount(1).startsWith(folder + "/broken.csv" + fault);
        if (cell) {
            assertThat(session.err()).contains(fault + "USD: must be a positive number, but is \"");
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "--currency=PEG | PEG.returns must not all be the same: a rate that does not move has no volatility",
                "--currency=PEG --model=garch | PEG.returns must not all be the same",
                "--currency=USD --model=garch --from=2007-11-01 | USD.returns must be at least 100",
                "--currency=USD --model=merton --from=2007-11-01 | USD.returns must be at least 250",
                "--currency=USD --from=2030-01-01 | USD: dates must lie from 2030-01-01 to 9999-12-31, but none does",
                "--currency=USD --from=2007-06-30 --to=2007-07-01 | USD: dates must be business days, but none is",
                "--currency=USD --decay=1 --model=ewma | USD.decay must be strictly between 0 and 1",
                "--currency=USD --valuation-date=2007-12-31 --model=historical --moves=999 | moves must not be more than",
            })
    void whatCannotBeFittedIsOneLineThatNamesTheCurrency(String options, String fault) {
        List<String> arguments = new ArrayList<>(List.of(options.split(" ")));
        arguments.add(HRYVNIAS);
        Session session = calibrate(arguments.toArray(String[]::new));
        assertThat(session.code()).as(session.err()).isEqualTo(3);
        assertThat(session.out()).isEmpty();
        List<String> lines = session.err().lines().toList();
        assertThat(lines.get(lines.size() - 1)).startsWith(rates + ": " + fault);
        assertThat(lines.subList(0, lines.size() - 1)).allMatch(line -> line.startsWith("hedgerow: warning: "));
    }

    @Test
    void aTableIsReadWithMarksQuotesAndSemicolons() {
        String quoted = "\uFEFF" + DAILY.replace(",", ";").replaceAll("(?m)^([^;]+);", "\"$1\" ; ");
        assertThat(fitted(quoted, "--currency=USD"))
                .isEqualTo(calibrate(HRYVNIAS, "--currency=USD").out());
        assertThat(run("", "--currency=USD").err()).endsWith("must have a head and rows below it\n");
        assertThat(run("Date,USD\n2007-01-01\n", "--currency=USD").err())
                .endsWith(":2: must have 2 cells as the head has, but has 1\n");
    }

    @ParameterizedTest(name = "options {0}")
    @ValueSource(
            strings = {
                "",
                "--history=nowhere.csv --home=UAH --currency=USD",
                "--history=. --home=UAH --currency=USD",
                "--home=UAH --currency=USD",
                "--history=nowhere.csv --currency=USD",
                "--history=nowhere.csv --home=UAH",
                "--history=nowhere.csv --home=UAH --currency=USD --model=sabr",
                "--history=nowhere.csv --home=UAH --currency=USD --from=01.01.2007",
                "--history=nowhere.csv --home=UAH --currency=USD --events=nowhere.csv",
                "--history=nowhere.csv --home=UAH --currency=USD --model=managed --event-years=5"
            })
    void wrongUsageEndsWithCodeTwoAndOneLine(String options) {
        List<String> arguments = new ArrayList<>(List.of("calibrate"));
        arguments.addAll(List.of(options.isEmpty() ? new String[0] : options.split(" ")));
        Session session = Session.of(arguments.toArray(String[]::new));
        assertThat(session.code()).as(session.err()).isEqualTo(2);
        assertThat(session.out()).isEmpty();
        assertThat(session.err()).hasLineCount(1);
    }

    @Test
    void theHomeCurrencyIsNoneToFitAndACodeHasThreeLetters() {
        assertThat(calibrate(HRYVNIAS, "--currency=UAH").err())
                .isEqualTo("hedgerow: --currency must not name the home currency, but names UAH\n");
        assertThat(calibrate("--home=Hryvnia", "--currency=USD").err()).startsWith("hedgerow: --home: a currency must");
        assertThat(calibrate(HRYVNIAS, "--currency=USD", "--out=" + folder).err())
                .startsWith("hedgerow: cannot write to " + folder);
    }

    private static Session runWith(String model, String... options) {
        String bank = Session.shipped("ua-importer-2007");
        int start = bank.indexOf("\"model\": {");
        int end = bank.indexOf("\"position\"");
        String scenario = bank.substring(0, start) + "\"model\": " + model + "," + bank.substring(end);
        String withEuros = scenario.replaceFirst(
                        "\"currencies\": \\{",
                        "\"currencies\": {\"EUR\": {\"zeroCurve\": {\"dayCount\": \"Act/365F\", \"compounding\":"
                                + " \"continuous\", \"pillars\": [{\"date\": \"2008-12-31\", \"rate\": 0.04}]}},")
                .replaceFirst("\"pairs\": \\{", "\"pairs\": {\"EUR/UAH\": {\"spot\": 7.4, \"spotLag\": 2},");
        List<String> arguments = new ArrayList<>(List.of("run", "-"));
        arguments.addAll(options.length == 0 ? List.of("--paths=256") : List.of(options));
        return Session.fed(withEuros, arguments.toArray(String[]::new));
    }

    private Session calibrate(String... options) {
        List<String> arguments = new ArrayList<>(List.of("calibrate", "--history=" + rates));
        for (String option : options) {
            arguments.addAll(List.of(option.split(" ")));
        }
        return Session.of(arguments.toArray(String[]::new));
    }

    private Session run(String table, String... options) {
        try {
            Path broken = Files.writeString(folder.resolve("broken.csv"), table);
            List<String> arguments = new ArrayList<>(List.of("calibrate", "--history=" + broken, HRYVNIAS));
            arguments.addAll(List.of(options));
            return Session.of(arguments.toArray(String[]::new));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private String fitted(String table, String... options) {
        Session session = run(table, options);
        assertThat(session.code()).as(session.err()).isZero();
        return session.out();
    }

    private static double volatility(JsonNode block, String currency) {
        return block.at("/spots/" + currency + "/volatility/pillars/0/volatility")
                .doubleValue();
    }

    private static double correlation(Session session) {
        JsonNode block = JsonMapper.builder().build().readTree(session.out());
        return block.at("/correlation/matrix/0/1").doubleValue();
    }

    private static String daily() {
        try (InputStream file = CalibrateTest.class.getResourceAsStream("calibrate/daily.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
