package org.hedgerow.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code hedgerow run ua-bank-2007} must say at its own number of paths. */
class BuiltInBankTest {
    private static JsonNode result;
    private static Map<String, JsonNode> strategies;
    private static String report;

    @BeforeAll
    static void run(@TempDir Path folder) {
        report = Session.of("run", "ua-bank-2007", "--out", folder.toString()).out();
        result = JsonMapper.builder().build().readTree(folder.resolve("result.json"));
        strategies = StreamSupport.stream(result.at("/strategies").spliterator(), false)
                .collect(Collectors.toMap(strategy -> strategy.at("/name").asString(), Function.identity()));
    }

    /** 111,381, 69,238 and 19,296 over 632,241, published figures of the bank. */
    @Test
    void theNormsAreWhatTheFiguresGive() {
        assertThat(report).containsPattern("H16 +17\\.617 ").containsPattern("H17 USD +10\\.951 ");
        assertThat(report).containsPattern("H17 EUR +3\\.052 ").containsPattern("H18 +2\\.059 ");
        assertThat(report).containsPattern("H19 +17\\.617 ").containsPattern("H20 +15\\.557 ");
    }

    @Test
    void atLeastAHundredThousandPathsDecideEveryVerdict() {
        assertThat(result.at("/conventions/paths").asInt()).isGreaterThanOrEqualTo(100_000);
        assertThat(strategies.values()).hasSize(14).allSatisfy(strategy -> assertThat(
                        strategy.at("/verdict").asString())
                .isIn("hedge", "inexpedient", "equal"));
    }

    @Test
    void doingNothingInThreeWaysIsEqual() {
        for (String name : new String[] {"none", "forward 0 %", "FX swap alone"}) {
            assertThat(strategies.get(name).at("/verdict").asString()).as(name).isEqualTo("equal");
        }
    }

    @Test
    void aForwardAtMidCostsNothingOnAverage() {
        JsonNode cost = strategies.get("forward at mid (what-if)").at("/expectedCost");
        assertThat(Math.abs(cost.at("/value").asDouble()))
                .isLessThanOrEqualTo(4 * cost.at("/standardError").asDouble());
        assertThat(cost.at("/standardError").asDouble()).isPositive();
    }

    @Test
    void aForwardOfThePositionClosesItAndAnFxSwapLeavesIt() {
        assertThat(dollarNorm("forward 100 %")).isZero();
        assertThat(dollarNorm("FX swap alone")).isEqualTo(dollarNorm("none")).isBetween(0.1095, 0.1096);
    }

    @Test
    void theLognormalOfTheCalmHidesAGainAndTheCostOfHedgingItAway() {
        JsonNode calm = result.at("/alternatives/0/strategies");
        JsonNode managed = result.at("/alternatives/1/strategies");
        assertExceeds(managed.at("/0/outcome/mean"), calm.at("/0/outcome/mean"));
        assertThat(calm.at("/4/name").asString()).isEqualTo("forward 100 %");
        assertExceeds(managed.at("/4/expectedCost"), calm.at("/4/expectedCost"));
        assertThat(report.replaceAll("\\s+", " "))
                .containsPattern(
                        "by 'managed' the position gains .* under drift 'model'; .*'lognormal 2005-2007' shows .*: it hides \\S+ of that gain")
                .containsPattern(
                        "expected by 'managed' to cost .*'lognormal 2005-2007' shows .*: it hides \\S+ of that cost")
                .containsPattern(
                        "the 5 events behind the odds of 'managed' for USD .* do not tell the sign of the difference")
                .contains(
                        "by other models 'lognormal 2005-2007': the same; 'managed': 'put at the forward' in place of this");
        JsonNode others = result.at("/recommendation/byOtherModels");
        assertThat(others.at("/1/strategy").asString()).isEqualTo("put at the forward");
        assertThat(others.at("/1/survives").asBoolean()).isFalse();
    }

    @Test
    void theMoveOf2008LiesBeyondEveryPathOfTheCalmAndWithinThoseOfTheManagedRate() {
        JsonNode dollar = result.at("/realised/rates/USD/models");
        assertThat(dollar.at("/1/percentile/value").asDouble()).isOne();
        assertThat(dollar.at("/2/percentile/value").asDouble()).isBetween(0.9, 0.99);
        assertThat(report).containsPattern("lognormal 2005-2007 .* 7.70000  above all paths \\(> 99\\.997 %\\)");
    }

    @Test
    void theOddsAndTheMissedDealsAreInTheResult() {
        assertThat(result.at("/devaluationOdds/0/model").asString()).isEqualTo("managed");
        assertThat(result.at("/devaluationOdds/0/byModel").asDouble()).isEqualTo(0.224, within(1e-9));
        assertThat(result.at("/devaluationOdds/0/byForward").asDouble()).isEqualTo(0.158, within(5e-4));
        JsonNode rolled = result.at("/alternatives/1/strategies/7");
        assertThat(rolled.at("/name").asString()).isEqualTo("spot rolled monthly");
        assertThat(rolled.at("/missedDeals/probability/value").asDouble()).isBetween(0.1, 0.2);
        assertThat(result.at("/strategies/7").has("missedDeals")).isFalse();
        assertThat(report).containsPattern("spot rolled monthly +managed +0\\.\\d+ ± 0\\.\\d+ +14\\.");
    }

    private static void assertExceeds(JsonNode large, JsonNode small) {
        double errors = large.at("/standardError").asDouble()
                + small.at("/standardError").asDouble();
        assertThat(large.at("/value").asDouble() - small.at("/value").asDouble())
                .isGreaterThan(3 * errors);
    }

    @Test
    void theReadmeShowsWhatIsPrinted() throws IOException {
        String readme = Files.readString(Path.of("../README.md"));
        int begin = readme.indexOf("WORTH OF EACH STRATEGY");
        String sample = readme.substring(begin, readme.indexOf("```", begin));
        assertThat(sample.lines().filter(line -> !line.isBlank()))
                .hasSizeGreaterThan(30)
                .allSatisfy(line -> assertThat(report.lines()).contains(line));
    }

    private static double dollarNorm(String strategy) {
        return StreamSupport.stream(strategies.get(strategy).at("/norms").spliterator(), false)
                .filter(norm -> norm.at("/id").asString().equals("H17"))
                .filter(norm -> norm.at("/currency").asString().equals("USD"))
                .findFirst()
                .orElseThrow()
                .at("/value")
                .asDouble();
    }
}
