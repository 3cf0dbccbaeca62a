package org.hedgerow.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is asked of a run beside which strategy to take: in the text, and in the result. */
class RequestTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @Test
    void laddersAndBreakEvensAreInTheReport() {
        String text = Session.of("run", "eur-exporter", "--paths=1024", "--ladder", "--break-evens")
                .out();
        assertThat(text)
                .contains("EACH INSTRUMENT AT SEVERAL HEDGE RATIOS")
                .contains("WHAT WOULD TURN THE ANSWER")
                .contains("on 1,024 paths")
                .contains("drift of USD, % a year")
                .contains("none in the range")
                .contains("  would turn ");
        assertThat(text.lines().filter(line -> line.endsWith("  best"))).isNotEmpty();
    }

    @Test
    void laddersAndBreakEvensAreInTheResult() {
        JsonNode result = MAPPER.readTree(
                Session.of("run", "eur-exporter", "--paths=1024", "--ladder", "--break-evens", "--format=json")
                        .out());
        assertThat(result.at("/ladders/0/rungs/4/ratio").asDouble()).isEqualTo(1);
        assertThat(result.at("/ladders/0/rungs/4/standardError").asDouble()).isPositive();
        assertThat(result.at("/ladders/0/best").isNumber()).isTrue();
        assertThat(result.at("/breakEvens/paths").asInt()).isEqualTo(1_024);
        JsonNode first = result.at("/breakEvens/breakEvens/0");
        assertThat(first.at("/against").asString()).isEqualTo("none");
        assertThat(first.at("/value/standardError").asDouble()).isPositive();
        assertThat(result.at("/differences/value/0/1").asDouble())
                .isEqualTo(-result.at("/differences/value/1/0").asDouble());
        assertThat(result.at("/strategies/1/riskRemoved/standardError").isNumber())
                .isTrue();
    }
}
