package org.hedgerow.scenarios.report.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.hedgerow.limit.Ceiling;
import org.hedgerow.limit.own.Limits;
import org.hedgerow.limit.own.PositionLimit;
import org.hedgerow.scenario.Request;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.scenarios.read.ScenarioReader;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What charts are drawn from: lists that belong together are of one length, and last numbers are those of the answer. */
class PictureEntriesTest {
    private static JsonNode result;

    @BeforeAll
    static void run() throws IOException {
        String name = "/scenarios/ua-importer-2007-managed.json";
        try (InputStream file = PictureEntriesTest.class.getResourceAsStream(name)) {
            Scenario scenario = new ScenarioReader()
                    .read(name, file.readAllBytes()).toBuilder()
                            .limits(Limits.of(PositionLimit.total("total", Ceiling.amount(1e9))))
                            .build();
            result = JsonMapper.builder()
                    .build()
                    .readTree(ResultDocument.of(scenario.run(
                                    new Settings(2_048, 1, 2), Request.NONE.withPicture(), Progress.SILENT))
                            .bytes());
        }
    }

    @Test
    void sharesOfEveryStrategyStandBetweenTheEdgesAndAddUpToOne() {
        int ranges = result.at("/distributions/edges").size() - 1;
        assertThat(ranges).isBetween(25, 61);
        JsonNode strategies = result.at("/distributions/strategies");
        assertThat(strategies.size()).isEqualTo(result.at("/strategies").size());
        for (JsonNode strategy : strategies) {
            assertThat(strategy.at("/shares").size()).isEqualTo(ranges);
            assertThat(strategy.at("/standardErrors").size()).isEqualTo(ranges);
            double sum = strategy.at("/below/value").asDouble()
                    + strategy.at("/above/value").asDouble();
            for (JsonNode share : strategy.at("/shares")) {
                sum += share.asDouble();
            }
            assertThat(sum).isCloseTo(1, within(1e-12));
        }
    }

    @Test
    void everyListOfAFanIsByTheSameDates() {
        JsonNode fans = result.at("/fans");
        int dates = fans.at("/dates").size();
        assertThat(fans.at("/dates/0").asString()).isEqualTo("2007-12-31");
        assertThat(fans.at("/ofRun").asBoolean()).isTrue();
        JsonNode dollar = fans.at("/rates/0");
        assertThat(dollar.at("/currency").asString()).isEqualTo("USD");
        for (String list : List.of("/forward", "/mean", "/meanErrors", "/devalued/value", "/devalued/low")) {
            assertThat(dollar.at(list).size()).as(list).isEqualTo(dates);
        }
        assertThat(dollar.at("/quantiles").size())
                .isEqualTo(fans.at("/levels").size())
                .isEqualTo(7);
        for (JsonNode quantile : dollar.at("/quantiles")) {
            for (int date = 0; date < dates; date++) {
                double value = quantile.at("/value/" + date).asDouble();
                assertThat(value)
                        .isBetween(
                                quantile.at("/low/" + date).asDouble(),
                                quantile.at("/high/" + date).asDouble());
            }
        }
        assertThat(dollar.at("/courses").size()).isEqualTo(16);
        for (JsonNode course : dollar.at("/courses")) {
            assertThat(course.at("/spots").size()).isEqualTo(dates);
            assertThat(course.at("/spots/0").asDouble()).isEqualTo(5.05);
        }
    }

    @Test
    void netBenefitsEndWithTheAnswer() {
        int last = result.at("/convergence/paths").size() - 1;
        assertThat(result.at("/convergence/paths/" + last).asInt()).isEqualTo(2_048);
        for (int place = 0; place < result.at("/strategies").size(); place++) {
            assertThat(result.at("/convergence/strategies/" + place + "/netBenefits/" + last))
                    .isEqualTo(result.at("/strategies/" + place + "/netBenefit"));
        }
    }

    @Test
    void everyMixHoldsSomeOfEveryHedge() {
        JsonNode frontier = result.at("/frontier");
        assertThat(frontier.has("missing")).isFalse();
        for (JsonNode point : frontier.at("/points")) {
            assertThat(point.at("/holdings").size())
                    .isEqualTo(frontier.at("/hedges").size());
        }
        assertThat(frontier.at("/strategies/0/strategy").asString()).isEqualTo("none");
    }

    @Test
    void theUseOfALimitIsToldOnEveryDate() {
        JsonNode total = result.at("/strategies/0/limits/onPaths/0");
        for (String list : List.of("/mean", "/at95", "/errors95", "/at99", "/errors99")) {
            assertThat(total.at("/use" + list).size())
                    .isEqualTo(total.at("/dates").size());
        }
        double limit = total.at("/limit").asDouble();
        assertThat(total.at("/use/mean/0").asDouble())
                .isCloseTo(1 - total.at("/dates/0/headroom/value").asDouble() / limit, within(1e-12));
    }
}
