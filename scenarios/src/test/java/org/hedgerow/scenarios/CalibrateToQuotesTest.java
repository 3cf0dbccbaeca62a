package org.hedgerow.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hedgerow.formula.HestonParameters;
import org.hedgerow.formula.ImpliedVolatility;
import org.hedgerow.formula.OptionSide;
import org.hedgerow.formula.fourier.CharacteristicFunction;
import org.hedgerow.formula.fourier.CharacteristicFunctions;
import org.hedgerow.formula.fourier.FourierPrice;
import org.hedgerow.formula.smile.DeltaType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** On dollars in hryvnias at the end of 2007, whose smiles are those of a Heston model that is known. */
class CalibrateToQuotesTest {
    private static final LocalDate TODAY = LocalDate.of(2007, 12, 31);
    private static final HestonParameters HESTON = new HestonParameters(0.0081, 1.5, 0.01, 0.35, 0.25);
    private static final String QUOTES = quotes(91, 182, 366);
    private static final String SCENARIO = scenario(QUOTES);
    private static final String MARKET =
            "{\n" + block(SCENARIO, "market", "model").replaceFirst(",\\s*$", "\n}\n");

    @TempDir
    Path folder;

    @Test
    void theModelBehindTheQuotesIsFound() {
        Session session = Session.fed(MARKET, "calibrate", "--quotes=-", "--model=heston");
        assertThat(session.code()).as(session.err()).isZero();
        JsonNode dollar = json(session.out()).at("/spots/USD");
        assertThat(dollar.get("type").asString()).isEqualTo("heston");
        assertThat(number(dollar, "initialVariance")).isCloseTo(HESTON.initialVariance(), within(1e-8));
        assertThat(number(dollar, "meanReversion")).isCloseTo(HESTON.meanReversion(), within(1e-5));
        assertThat(number(dollar, "longVariance")).isCloseTo(HESTON.longVariance(), within(1e-7));
        assertThat(number(dollar, "volOfVol")).isCloseTo(HESTON.volOfVol(), within(1e-6));
        assertThat(number(dollar, "correlation")).isCloseTo(HESTON.correlation(), within(1e-6));
        assertThat(session.err())
                .startsWith("USD/UAH: 15 volatilities quoted\n")
                .containsPattern("Feller ratio +0\\.244898\n")
                .containsPattern("largest error, points +0\\.0000\n")
                .doesNotContain("warning", "each quote");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"lognormal", "heston", "bates --mean-reversion=1.5"})
    void theBlockIsTakenByARunOfTheScenarioThatTheQuotesAreIn(String model) throws Exception {
        Path file = Files.writeString(folder.resolve("scenario.json"), SCENARIO);
        List<String> arguments = new ArrayList<>(List.of("calibrate", "--quotes=" + file, "--currency=USD"));
        arguments.addAll(List.of(("--model=" + model).split(" ")));
        Session session = Session.of(arguments.toArray(String[]::new));
        assertThat(session.code()).as(session.err()).isZero();
        String fitted = SCENARIO.replace(block(SCENARIO, "model", "position"), "\"model\": " + session.out() + ",\n");
        Session run = Session.fed(fitted, "run", "-", "--paths=256");
        assertThat(run.code()).as(run.err()).isZero();
    }

    @Test
    void aLognormalModelTakesTheVolatilitiesAtTheMoney() {
        Session session = Session.fed(MARKET, "calibrate", "--quotes=-");
        JsonNode pillars = json(session.out()).at("/spots/USD/volatility/pillars");
        assertThat(pillars.size()).isEqualTo(3);
        assertThat(pillars.get(2).get("date").asString()).isEqualTo("2008-12-31");
        double quoted = json(MARKET)
                .at("/market/pairs/USD~1UAH/optionVolatility/pillars/2/atTheMoney")
                .doubleValue();
        assertThat(number(pillars.get(2), "volatility")).isCloseTo(quoted, within(1e-15));
        Session shipped = Session.of("calibrate", "--quotes=ua-importer-2007");
        assertThat(shipped.out()).contains("\"volatility\" : 0.085\n");
    }

    @Test
    void eachQuoteIsListedOnRequest() {
        Session session = Session.fed(MARKET, "calibrate", "--quotes=-", "--model=heston", "--each-quote");
        assertThat(session.err())
                .contains("USD/UAH: each quote\n")
                .containsPattern("2008-12-31 +\\d\\.\\d{5} +\\d+\\.\\d{4} +\\d+\\.\\d{4} +-?0\\.0000\n");
        assertThat(session.err().lines().filter(line -> line.startsWith("  2008-")))
                .hasSize(15);
    }

    /** A correlation of one sign cannot make smiles that lean both ways. */
    @Test
    void aModelThatMissesItsQuotesIsWarnedOf() {
        String both = MARKET.replaceFirst(
                "(?s)\"pillars\": \\[\\{\"date\": \"2008-03-31\".*?\\]\\}\\]",
                "\"pillars\": [" + leaning("2008-03-31", 0.03, 0.002) + ", " + leaning("2008-12-31", -0.03, 0.002)
                        + "]");
        Session session = Session.fed(both, "calibrate", "--quotes=-", "--model=heston");
        assertThat(session.code()).as(session.err()).isZero();
        assertThat(session.err()).contains("hedgerow: warning: USD: the model misses its quotes by ");
    }

    /** Smiles that lean more than they bend ask for a correlation of one. */
    @Test
    void aParameterAtABoundIsWarnedOf() {
        String flat = MARKET.replaceFirst(
                "(?s)\"pillars\": \\[\\{\"date\": \"2008-03-31\".*?\\]\\}\\]",
                "\"pillars\": [" + leaning("2008-03-31", 0.03, 0.0005) + ", " + leaning("2008-12-31", 0.03, 0.0005)
                        + "]");
        Session session = Session.fed(flat, "calibrate", "--quotes=-", "--model=heston");
        assertThat(session.code()).as(session.err()).isZero();
        assertThat(session.err())
                .containsPattern("correlation +[\\d.]+ +at a bound\n")
                .containsPattern(
                        "hedgerow: warning: USD: correlation went to a bound, [\\d.]+: the quotes do not tell it");
    }

    @Test
    void severalCurrenciesAreWarnedOfTheirCorrelation() {
        Session one = Session.of("calibrate", "--quotes=ua-bank-2007", "--currency=USD");
        assertThat(one.err()).doesNotContain("correlation");
        Session two = Session.of("calibrate", "--quotes=ua-bank-2007", "--currency=USD,EUR");
        assertThat(two.code()).as(two.err()).isZero();
        assertThat(two.err())
                .contains("hedgerow: warning: the block has no correlation, which quotes against one currency");
        assertThat(json(two.out()).has("correlation")).isFalse();
    }

    private static String leaning(String date, double riskReversal, double butterfly) {
        return "{\"date\": \"" + date + "\", \"atTheMoney\": 0.1, \"wings\": [{\"delta\": 0.25, \"riskReversal\": "
                + riskReversal + ", \"butterfly\": " + butterfly + "}]}";
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"spot\": 5.05 | \"spot\": -5.05 | market.pairs.USD/UAH.spot: must be from",
                "\"spotLag\": 2 | \"spotDelay\": 2 | market.pairs.USD/UAH.spotDelay: is not known",
                "\"forward\", \"atTheMoney\": \"forward\" | \"spat\", \"atTheMoney\": \"forward\" | convention.delta: must be",
                "\"type\": \"smile\", | | optionVolatility.type: must be given: \"interpolation\" belongs to \"smile\"",
                "\"market\" | \"markets\" | markets: is not known; did you mean",
                "\"delta\": 0.25, | \"delta\": 0.75, | wings[0].delta: must be from 0.01 to 0.49",
                "\"date\": \"2008-03-31\" | \"date\": \"2007-03-31\" | pillars[0].date: must come after the valuation date",
            })
    void aFaultIsOneLineWithItsPlace(String written, String instead, String fault) throws Exception {
        String broken = MARKET.replace(written, instead == null ? "" : instead);
        Path file = Files.writeString(folder.resolve("quotes.json"), broken);
        Session session = Session.of("calibrate", "--quotes=" + file, "--model=heston");
        assertThat(session.code()).as(session.err()).isEqualTo(3);
        assertThat(session.out()).isEmpty();
        assertThat(session.err()).hasLineCount(1).startsWith(file + ":").contains(fault);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "--quotes=ua-importer-2007 --model=heston | 3 | ua-importer-2007.json:LINE: market.pairs.USD/UAH.optionVolatility: must be a smile",
                "--quotes=ua-importer-2007 --currency=EUR | 3 | ua-importer-2007.json:LINE: market.pairs: must lead from EUR to UAH",
                "--quotes=ua-importer-2007 --currency=UAH | 2 | hedgerow: --currency must not name the home currency",
                "--quotes=ua-importer-2007 --model=garch | 2 | hedgerow: --model=garch is fitted to a history",
                "--quotes=ua-importer-2007 --home=UAH | 2 | hedgerow calibrate: ",
                "--quotes=nowhere.json | 2 | hedgerow: nowhere.json: cannot be read",
                "--quotes=- --model=heston --mean-reversion=-1 | 2 | hedgerow: --mean-reversion: must be",
                "--history=x.csv --home=UAH --currency=USD --model=heston | 2 | hedgerow: --model=heston is fitted to quotes",
            })
    void whatCannotBeFittedIsOneLine(String options, int code, String fault) {
        List<String> arguments = new ArrayList<>(List.of("calibrate"));
        arguments.addAll(List.of(options.split(" ")));
        Session session = Session.fed(MARKET, arguments.toArray(String[]::new));
        assertThat(session.err().replaceFirst("json:[1-9]\\d*:", "json:LINE:"))
                .hasLineCount(1)
                .startsWith(fault);
        assertThat(session.code()).isEqualTo(code);
        assertThat(session.out()).isEmpty();
    }

    @Test
    void theHelpNamesBothSources() {
        assertThat(Session.of("calibrate", "--help").out())
                .contains("--history=FILE.csv", "--quotes=FILE.json", "heston", "bates", "filtered", "managed")
                .contains("by a tenth within 20 weekdays");
    }

    private static JsonNode json(String text) {
        return JsonMapper.builder().build().readTree(text);
    }

    private static double number(JsonNode object, String key) {
        return object.get(key).doubleValue();
    }

    private static String scenario(String quotes) {
        String shipped = Session.shipped("ua-importer-2007");
        int start = shipped.indexOf("\"optionVolatility\": {");
        int end = shipped.indexOf("\"model\": {");
        return shipped.substring(0, start) + quotes + "}}},\n" + shipped.substring(end);
    }

    /** From one key of the file to the next. */
    private static String block(String file, String key, String next) {
        return file.substring(file.indexOf("\"" + key + "\": {"), file.indexOf("\"" + next + "\": {"));
    }

    private static String quotes(int... days) {
        String pillars =
                IntStream.of(days).mapToObj(CalibrateToQuotesTest::pillar).collect(Collectors.joining(",\n"));
        return "\"optionVolatility\": {\"type\": \"smile\", \"interpolation\": \"sabr\", \"convention\": {\"delta\":"
                + " \"forward\", \"atTheMoney\": \"forward\", \"butterfly\": \"smile\"},\n\"pillars\": [" + pillars
                + "]}";
    }

    private static String pillar(int days) {
        double years = days / 365.0;
        CharacteristicFunction law = CharacteristicFunctions.heston(HESTON, years);
        DoubleUnaryOperator smile = strike -> ImpliedVolatility.of(
                OptionSide.CALL, 1, strike, years, FourierPrice.value(law, OptionSide.CALL, 1, strike));
        double middle = smile.applyAsDouble(1);
        String wings = IntStream.of(25, 10)
                .mapToObj(percent -> wing(percent / 100.0, middle, smile, Math.sqrt(years)))
                .collect(Collectors.joining(", "));
        return "{\"date\": \"" + TODAY.plusDays(days) + "\", \"atTheMoney\": " + middle + ", \"wings\": [" + wings
                + "]}";
    }

    private static String wing(double delta, double middle, DoubleUnaryOperator smile, double root) {
        double put = volatility(OptionSide.PUT, delta, middle, smile, root);
        double call = volatility(OptionSide.CALL, delta, middle, smile, root);
        return "{\"delta\": " + delta + ", \"riskReversal\": " + (call - put) + ", \"butterfly\": "
                + ((call + put) / 2 - middle) + "}";
    }

    /** That of the strike which has the delta at the volatility itself. */
    private static double volatility(
            OptionSide side, double delta, double start, DoubleUnaryOperator smile, double root) {
        double volatility = start;
        for (int step = 0; step < 50; step++) {
            volatility =
                    smile.applyAsDouble(DeltaType.FORWARD.strike(side, side.sign() * delta, 1, volatility * root, 1));
        }
        return volatility;
    }
}
