package org.hedgerow.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PriceTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String LIST = resource("price/list.json");
    private static final String COLLAR = """
            "hedges": [{"currency": "USD", "amount": -1000000, "date": "2008-12-30", "hedge":
              {"type": "collar", "name": "Protect", "cover": {"ratio": 1}, "outOfTheMoney": 0.02}}],
            """;

    @TempDir
    private Path folder;

    private static String resource(String name) {
        try (InputStream file = PriceTest.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static Session price(String list, String... options) {
        String[] all = new String[options.length + 3];
        all[0] = "price";
        all[1] = "-";
        all[2] = "--paths=20000";
        System.arraycopy(options, 0, all, 3, options.length);
        return Session.fed(list, all);
    }

    @Test
    void everyInstrumentHasItsPriceItsErrorAndItsGreeks() {
        Session session = price(LIST, "--format=json");
        assertThat(session.err()).isEmpty();
        assertThat(session.code()).isZero();
        JsonNode prices = MAPPER.readTree(session.out());
        assertThat(prices.at("/paths").asInt()).isEqualTo(20_000);
        assertThat(prices.at("/instruments")).hasSize(4);
        JsonNode call = prices.at("/instruments/0");
        assertThat(call.at("/instrument/strike").asDouble()).isEqualTo(5.2);
        assertThat(call.at("/price/bid").asDouble())
                .isLessThan(call.at("/price/mid").asDouble());
        assertThat(call.at("/price/offer").asDouble())
                .isGreaterThan(call.at("/price/mid").asDouble());
        assertThat(Math.abs(call.at("/errorsAboveMid").asDouble())).isBetween(1e-6, 4.5);
        assertThat(call.at("/simulated/delta/value").asDouble()).isBetween(0.3, 0.9);
        assertThat(call.at("/greeks/theta").asDouble()).isNegative();
    }

    /** Nobody quotes options on the euro, so nothing says how it moves. */
    @Test
    void whatNoModelMovesIsPricedOffTheMarketAlone() {
        JsonNode prices = MAPPER.readTree(price(LIST, "--format=json").out());
        JsonNode forward = prices.at("/instruments/3");
        assertThat(forward.has("simulated")).isFalse();
        assertThat(forward.at("/price/mid").isNumber()).isTrue();
    }

    @Test
    void aModelThatIsGivenMovesThePaths() {
        String model = "\"model\": {\"spots\": {\"USD\": {\"type\": \"lognormal\", \"volatility\": {\"pillars\":"
                + " [{\"date\": \"2009-06-30\", \"volatility\": 0.2}]}}, \"EUR\": {\"type\": \"lognormal\","
                + " \"volatility\": {\"pillars\": [{\"date\": \"2009-06-30\", \"volatility\": 0.1}]}}}},\n";
        JsonNode prices =
                MAPPER.readTree(price(LIST.replace("\"instruments\"", model + "\"instruments\""), "--format=json")
                        .out());
        assertThat(prices.at("/instruments/0/errorsAboveMid").asDouble()).isGreaterThan(20);
        assertThat(prices.at("/instruments/3/simulated/value/standardError").asDouble())
                .isPositive();
        assertThat(prices.at("/model/spots/USD/type").asString()).isEqualTo("lognormal");
    }

    @Test
    void theReportIsTheSameForAnyNumberOfThreadsAndNamesEveryInstrument() {
        Session one = price(LIST, "--threads=1");
        assertThat(one.code()).isZero();
        assertThat(one.out()).isEqualTo(price(LIST, "--threads=3").out());
        assertThat(one.out())
                .contains("PRICES ON 2008-06-30", "GREEKS", "option: currency USD, side call,", "20,000 paths, seed 1");
        assertThat(one.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(140));
        assertThat(price(LIST, "--seed=2").out()).isNotEqualTo(one.out());
    }

    @Test
    void theJsonGoesToAFileToo() throws IOException {
        Path file = folder.resolve("prices.json");
        Session session = price(LIST, "--out", file.toString());
        assertThat(session.out()).contains("GREEKS");
        assertThat(Files.readString(file))
                .isEqualTo(price(LIST, "--format=json").out());
    }

    private static String withCollar() {
        return LIST.replace("\"instruments\"", COLLAR + "\"instruments\"");
    }

    @Test
    void aHedgeIsQuotedWithItsPremiumItsSolvedStrikeAndItsLegs() {
        JsonNode collar =
                MAPPER.readTree(price(withCollar(), "--format=json").out()).at("/hedges/0");
        assertThat(collar.at("/price/offer").asDouble()).isCloseTo(0, within(1e-10));
        assertThat(collar.at("/price/bid").asDouble()).isNegative();
        assertThat(Math.abs(collar.at("/errorsAboveMid").asDouble())).isLessThan(4.5);
        assertThat(collar.at("/simulated/theta/value").isNumber()).isTrue();
        assertThat(collar.at("/legs/0/ratio").asDouble()).isEqualTo(1);
        assertThat(collar.at("/legs/1/ratio").asDouble()).isEqualTo(-1);
        JsonNode sold = collar.at("/legs/1/unit");
        assertThat(sold.at("/instrument/side").asString()).isEqualTo("put");
        assertThat(sold.at("/instrument/strike").asDouble()).isBetween(4.5, 5.2);
        double bought = collar.at("/legs/0/unit/price/offer").asDouble();
        assertThat(sold.at("/price/bid").asDouble()).isCloseTo(bought, within(1e-10));
    }

    @Test
    void theReportSaysWhatAHedgeBuysAndSells() {
        assertThat(price(withCollar()).out().replaceAll("\\s+", " "))
                .contains("Protect: collar, currency USD", "buy 1 option: currency USD", "sell 1 option:");
    }

    @Test
    void hedgesMayStandAlone() {
        String list = LIST.substring(0, LIST.indexOf("\"instruments\"")) + COLLAR.strip() + "}";
        JsonNode prices = MAPPER.readTree(
                price(list.replace("}}],}", "}}]}"), "--format=json").out());
        assertThat(prices.at("/instruments")).isEmpty();
        assertThat(prices.at("/hedges")).hasSize(1);
    }

    @ParameterizedTest(name = "{1} in place of {0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"amount\": -1000000 | \"amount\": 0 | hedges[0].amount: must not be 0",
                "\"date\": \"2008-12-30\", \"hedge\" | \"date\": \"2008-07-01\", \"hedge\" | hedges[0].date: must come after the spot date",
                "\"cover\": {\"ratio\": 1} | \"cover\": {\"ratio\": 0} | hedges[0].hedge: must deal something",
                "\"type\": \"collar\" | \"type\": \"coller\" | hedges[0].hedge.type: must be",
            })
    void aFaultOfAHedgeIsOneLineToo(String written, String instead, String fault) {
        Session session = price(withCollar().replace(written, instead));
        assertThat(session.code()).isEqualTo(3);
        assertThat(session.err()).startsWith("standard input:").contains(fault).hasLineCount(1);
    }

    @ParameterizedTest(name = "{1} in place of {0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"strike\": 5.2 | \"strike\": -1 | instruments[0].strike: must be positive and finite, but is -1.0",
                "\"strike\": 5.2 | \"strik\": 5.2 | instruments[0].strik: is not known",
                "\"rate\": 8 | \"rate\": 8, \"currency\": \"XAU\" | instruments[3].currency: must not be given twice",
                "\"currency\": \"EUR\" | \"currency\": \"XAU\" | market.pairs: must lead from XAU to UAH",
                "\"currency\": \"EUR\" | \"currency\": \"UAH\" | instruments[3].currency: must not be the home currency",
                "\"end\": \"2009-03-31\" | \"end\": \"2008-06-30\" | instruments[1].end: must come after the spot date",
                "\"instruments\" | \"model\": {\"type\": \"none\"}, \"instruments\" | model.type: must be",
                "\"side\": \"put\", | `` | instruments[1].side: must be given",
            })
    void aFaultIsOneLineWithFileLineAndPlace(String written, String instead, String fault) {
        Session session = price(LIST.replace(written, instead == null ? "" : instead));
        assertThat(session.code()).isEqualTo(3);
        assertThat(session.out()).isEmpty();
        assertThat(session.err()).startsWith("standard input:").contains(fault).hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--paths=0", "--threads=0", "--format=xml", "--out=nowhere/at/all.json"})
    void wrongUsageEndsWithCodeTwo(String option) {
        Session session = Session.fed(LIST, "price", "-", option);
        assertThat(session.code()).isEqualTo(2);
        assertThat(session.out()).isEmpty();
        assertThat(session.err()).hasLineCount(1);
    }

    @Test
    void tooManyPathsAreRefusedBeforeAnyWork() {
        Session session = Session.fed(LIST, "price", "-", "--paths=1000000000");
        assertThat(session.code()).isEqualTo(4);
        assertThat(session.err()).contains("the largest --paths that fits is");
    }

    @Test
    void theHelpShowsHowAFileLooks() {
        Session session = Session.of("price", "--help");
        assertThat(session.out())
                .contains("\"instruments\": [", "Without a model")
                .contains("Exit codes:");
    }
}
