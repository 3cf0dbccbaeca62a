package org.hedgerow.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Shocks and errors of the inputs from the command line. */
class StressedRunTest {
    @Test
    void shocksAndDrawsStandInTheReportOnRequest() {
        String report = Session.of("run", "ua-importer-2007", "--paths", "256", "--sampling", "plain", "--stress")
                .out();
        assertThat(report)
                .contains("SHOCKS", "OUTCOMES UNDER SHOCKS")
                .containsPattern("uah-2008 +2008-10-22 to 2008-12-18 +57 days");
        assertThat(Session.of("run", "ua-importer-2007", "--paths", "256", "--sampling", "plain")
                        .out())
                .doesNotContain("SHOCKS", "PARAMETERS");
    }

    @Test
    void theDrawsOfAManagedRateStandInTheResult() {
        JsonNode result = JsonMapper.builder()
                .build()
                .readTree(Session.of(
                                "run",
                                "ua-importer-2007-managed",
                                "--paths",
                                "256",
                                "--parameters",
                                "20",
                                "--format",
                                "json")
                        .out());
        JsonNode parameters = result.at("/parameters");
        assertThat(parameters.at("/draws").asInt()).isEqualTo(20);
        assertThat(parameters.at("/parameters/0/law").asString()).startsWith("gamma, ");
        double shares = 0;
        for (JsonNode share : parameters.at("/strategies/1/verdicts")) {
            shares += share.at("/value").asDouble();
        }
        assertThat(shares).isEqualTo(1, within(1e-12));
    }

    @Test
    void whatNobodyEstimatedIsNotDrawn() {
        Session refused =
                Session.of("run", "ua-importer-2007", "--paths", "256", "--sampling", "plain", "--parameters", "20");
        assertThat(refused.err()).contains("estimates", "must say how well something of the model is known");
    }
}
