package org.hedgerow.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LimitsTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static String bank() {
        try (InputStream file = LimitsTest.class.getResourceAsStream("limits/bank.json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static Session limits(String scenario, String... more) {
        String[] arguments = new String[more.length + 3];
        arguments[0] = "limits";
        arguments[1] = "-";
        arguments[2] = Session.FEW_PATHS;
        System.arraycopy(more, 0, arguments, 3, more.length);
        return Session.fed(scenario, arguments);
    }

    @Test
    void everyNormAndLimitIsPrintedTodayAfterEachHedgeAndAlongThePaths() {
        Session session = limits(bank());
        assertThat(session.code()).isZero();
        assertThat(session.err()).isEmpty();
        assertThat(session.out())
                .contains("NORMS AND LIMITS TODAY", "NORMS AND LIMITS AFTER EACH HEDGE", "ALONG THE PATHS: total")
                .contains("H16", "with one bank", "line", "stop-loss");
        assertThat(session.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(140));
    }

    @Test
    void theDocumentHasValueLimitAndHeadroomAndTheHedgeThatBreaksOne() {
        JsonNode document = MAPPER.readTree(limits(bank(), "--format=json").out());
        JsonNode total = document.get("today").get(1);
        assertThat(total.get("id").asString()).isEqualTo("total");
        assertThat(total.get("value").doubleValue()).isCloseTo(7270, within(1e-9));
        assertThat(total.get("headroom").doubleValue()).isCloseTo(230, within(1e-9));
        assertThat(document.get("today").get(0).get("value").doubleValue()).isCloseTo(7270 / 30000.0, within(1e-12));
        JsonNode forward = document.get("strategies").get(1);
        assertThat(forward.get("name").asString()).isEqualTo("forward");
        assertThat(forward.get("allowed").booleanValue()).isFalse();
        assertThat(forward.get("limitsBroken").get(0).asString()).isEqualTo("with one bank");
        JsonNode paths =
                document.get("strategies").get(0).get("limits").get("onPaths").get(1);
        assertThat(paths.get("label").asString()).isEqualTo("total");
        JsonNode horizon = paths.get("dates").get(11);
        assertThat(horizon.get("date").asString()).isEqualTo("2008-12-31");
        assertThat(horizon.get("by").get("low").doubleValue())
                .isLessThan(horizon.get("by").get("value").doubleValue());
        assertThat(document.get("strategies").get(3).get("name").asString()).isEqualTo("stop-loss");
    }

    @Test
    void aLimitBrokenTodayEndsWithCodeFive() {
        Session session = limits(bank().replace("\"amount\": 7500", "\"amount\": 7000"));
        assertThat(session.code()).isEqualTo(5);
        assertThat(session.out()).containsPattern("(?m)^.* BROKEN$");
    }

    @Test
    void normsAreWatchedWhereAScenarioHasNoLimitsAndWithoutEitherThereIsNothingToPrint() {
        Session session = Session.of("limits", "ua-bank-2007", "--paths=1024", "--sampling=plain");
        assertThat(session.code()).isZero();
        assertThat(session.out()).contains("ALONG THE PATHS").contains("H16");
        Session without = Session.of("limits", "eur-exporter", Session.FEW_PATHS);
        assertThat(without.code()).isEqualTo(3);
        assertThat(without.err()).contains("limits: must be given where there are no norms");
    }

    @Test
    void aRunReportsThemWhereAScenarioHasLimits() {
        Session session = Session.fed(bank(), "run", "-", Session.FEW_PATHS);
        assertThat(session.code()).isZero();
        assertThat(session.out())
                .contains("LIMITS TODAY", "LIMITS WITH EACH STRATEGY", "NORMS AND LIMITS ALONG THE PATHS");
        assertThat(session.out()).contains("with one bank 7,270.000 over 6,000.000");
        JsonNode result = MAPPER.readTree(Session.fed(bank(), "run", "-", Session.FEW_PATHS, "--format=json")
                .out());
        assertThat(result.get("strategies").get(1).get("limits").get("today")).hasSize(4);
    }
}
