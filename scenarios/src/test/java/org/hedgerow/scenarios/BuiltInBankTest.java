package org.hedgerow.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code hedgerow run ua-bank-2007} must say at its own number of paths. */
class BuiltInBankTest {
    private static JsonNode result;
    private static Map<String, JsonNode> strategies;
    private static String report;

    @BeforeAll
    static void run() {
        result = JsonMapper.builder()
                .build()
                .readTree(Session.of("run", "ua-bank-2007", "--format=json").out());
        strategies = StreamSupport.stream(result.at("/strategies").spliterator(), false)
                .collect(Collectors.toMap(strategy -> strategy.at("/name").asString(), Function.identity()));
        report = Session.of("run", "ua-bank-2007").out();
    }

    /** 111,381, 69,238 and 19,296 over 632,241, published figures of the bank. */
    @Test
    void theNormsAreWhatTheFiguresGive() {
        assertThat(report).containsPattern("H16 +17\\.617 ").containsPattern("H17 USD +10\\.951 ");
        assertThat(report).containsPattern("H17 EUR +3\\.052 ").containsPattern("H18 +2\\.059 ");
    }

    @Test
    void atLeastAHundredThousandPathsDecideEveryVerdict() {
        assertThat(result.at("/conventions/paths").asInt()).isGreaterThanOrEqualTo(100_000);
        assertThat(strategies.values()).hasSize(13).allSatisfy(strategy -> assertThat(
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
    void theReadmeShowsWhatIsPrinted() throws IOException {
        String readme = Files.readString(Path.of("../README.md"));
        String sample = readme.substring(readme.indexOf("NORMS TODAY"), readme.indexOf("## How it works"));
        assertThat(sample.lines().filter(line -> !line.isBlank() && !line.equals("```")))
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
