package org.hedgerow.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The importer of 2007 at the rates of the end of 2008, and how well its hedges undo its debt. */
class AttributeTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String IMPORTER = "ua-importer-2007";

    @Test
    void whatAForwardCameToIsItsCosts() {
        Session session = Session.of("attribute", IMPORTER, Session.FEW_PATHS, "--format=json");
        assertThat(session.code()).as(session.err()).isZero();
        JsonNode strategies = MAPPER.readTree(session.out()).get("strategies");
        JsonNode none = strategies.get(0);
        assertThat(none.get("name").asString()).isEqualTo("none");
        double spot = none.at("/position/USD/spot").asDouble();
        assertThat(spot).isCloseTo(-13_710.495 * (7.7 - 5.05), within(0.01));
        for (JsonNode strategy : strategies) {
            assertThat(strategy.get("unexplained").asDouble()).isCloseTo(0, within(1e-7));
            if (strategy.get("name").asString().equals("forward 100 %")) {
                double costs = strategy.at("/components/bidOffer").asDouble();
                assertThat(strategy.get("hedged").asDouble()).isCloseTo(costs, within(1e-6));
            }
        }
    }

    @Test
    void theReportSaysWhatIsNotKnown() {
        Session session = Session.of("attribute", IMPORTER, Session.FEW_PATHS);
        assertThat(session.out())
                .contains("WHAT EACH STRATEGY CAME TO", "LEGS OF THE HEDGES", "NOT ATTRIBUTED")
                .contains("spot rolled monthly: it reads rates on 11 dates");
        assertThat(session.out().lines()).allMatch(line -> line.length() <= 140);
        Session without = Session.of("attribute", "eur-exporter", Session.FEW_PATHS);
        assertThat(without.code()).isEqualTo(3);
        assertThat(without.err()).contains("realised must be given").hasLineCount(1);
    }

    @Test
    void effectivenessIsToldWhereItIsAskedFor() {
        ObjectNode scenario = (ObjectNode) MAPPER.readTree(Session.shipped(IMPORTER));
        ObjectNode risk = scenario.has("risk") ? (ObjectNode) scenario.get("risk") : scenario.putObject("risk");
        risk.putObject("effectiveness");
        String asked = MAPPER.writeValueAsString(scenario);
        Session text = Session.fed(asked, "run", "-", Session.FEW_PATHS);
        assertThat(text.out()).contains("HEDGE EFFECTIVENESS ON SIMULATED PATHS", "forward element");
        Session json = Session.fed(asked, "run", "-", Session.FEW_PATHS, "--format=json");
        JsonNode tests = MAPPER.readTree(json.out()).get("effectiveness");
        JsonNode forward = tests.get(1);
        assertThat(forward.get("strategy").asString()).isEqualTo("forward 100 %");
        assertThat(forward.get("finding").asString()).isEqualTo("effective");
        assertThat(forward.at("/whole/slope/value").asDouble()).isCloseTo(-1, within(1e-9));
        assertThat(Session.of("run", IMPORTER, Session.FEW_PATHS).out()).doesNotContain("EFFECTIVENESS");
    }
}
