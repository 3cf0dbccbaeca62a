package org.hedgerow.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OptimizeTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String PATHS = "--paths=2048";

    private static JsonNode best(String... options) {
        String[] all = new String[options.length + 4];
        all[0] = "optimize";
        all[1] = "ua-bank-2007";
        all[2] = PATHS;
        all[3] = "--format=json";
        System.arraycopy(options, 0, all, 4, options.length);
        Session session = Session.of(all);
        assertThat(session.err()).isEmpty();
        assertThat(session.code()).isZero();
        return MAPPER.readTree(session.out());
    }

    @Test
    void theBestMixCostsNoMoreThanAnySingleHedgeAndLittleMoreThanAnyMixCan() {
        JsonNode document = best("--frontier=3");
        assertThat(document.at("/search/relativeGap").asDouble()).isBetween(0.0, 0.001);
        assertThat(document.at("/search/cost").asDouble())
                .isLessThan(document.at("/search/costOfNone").asDouble());
        assertThat(document.at("/best/holdings")).isNotEmpty();
        assertThat(document.at("/best/value/verdict").asString()).isEqualTo("hedge");
        assertThat(document.at("/reportSeed").asLong()).isEqualTo(2);
        assertThat(document.at("/frontier")).hasSize(3);
        assertThat(document.at("/leftOut")).isNotEmpty();
    }

    @Test
    void aBudgetHoldsTheExpectedCostAndHasAPrice() {
        JsonNode document = best("--frontier=0", "--cost-budget=50");
        assertThat(document.at("/search/limitPrices/expected cost").asDouble()).isPositive();
        JsonNode cost = document.at("/best/value/expectedCost");
        double error = Math.sqrt(2) * cost.at("/standardError").asDouble(); // of both sets of paths
        assertThat(cost.at("/value").asDouble()).isCloseTo(50, within(4.5 * error));
        assertThat(document.at("/frontier")).isEmpty();
    }

    @Test
    void lotsAreWholeAndSayWhatTheyCost() {
        JsonNode document = best("--frontier=0", "--lot=5000000");
        assertThat(document.at("/best/holdings")).isNotEmpty();
        assertThat(document.at("/lots/found").asBoolean()).isTrue();
        document.at("/best/holdings").forEach(held -> {
            double lots = held.at("/lots").asDouble();
            assertThat(lots).isCloseTo(Math.rint(lots), within(1e-6)).isPositive();
        });
        assertThat(document.at("/lots/gap").asDouble()).isPositive();
    }

    @Test
    void theReportSaysOnWhichPathsTheMixWasChosenAndOnWhichItIsReported() {
        Session session = Session.of("optimize", "ua-importer-2007", PATHS, "--frontier=2", "--threads=1");
        assertThat(session.err()).isEmpty();
        assertThat(session.code()).isZero();
        assertThat(session.out())
                .contains("chosen on", "reported on", "THE BEST MIX", "WHAT LIMITS COST", "COST AGAINST RISK");
    }

    @Test
    void theMixDoesNotDependOnThreads() {
        assertThat(best("--frontier=2", "--threads=3")).isEqualTo(best("--frontier=2", "--threads=1"));
    }

    @Test
    void whatCannotBeAskedIsRefused() {
        assertThat(Session.of("optimize", "ua-bank-2007", "--frontier=1").code())
                .isEqualTo(2);
        assertThat(Session.of("optimize", "ua-bank-2007", "--gap=2").code()).isEqualTo(2);
        Session same = Session.of("optimize", "ua-bank-2007", "--seed=7", "--report-seed=7");
        assertThat(same.code()).isEqualTo(2);
        assertThat(same.err()).contains("--report-seed must be another than the run's seed");
        Session none = Session.of("optimize", "ua-bank-2007", PATHS, "--cost-budget=-100000");
        assertThat(none.code()).isEqualTo(3);
        assertThat(none.err()).contains("must allow a mix");
    }
}
