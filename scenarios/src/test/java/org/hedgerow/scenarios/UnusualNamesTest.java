package org.hedgerow.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hedgerow.scenarios.Session.FEW_PATHS;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Scenario files may come from anywhere, and their names end on a terminal. */
class UnusualNamesTest {
    private static final String ESCAPES = "\\u001b[31mred\\r\\n\\u202e";
    private static final String LONG = "a forward ".repeat(20).strip();

    @Test
    void controlsAreWrittenAsEscapes() {
        Session session = Session.fed(renamed(ESCAPES), "run", "-", FEW_PATHS);
        assertThat(session.code()).isZero();
        assertThat(session.out()).contains("\\u001b[31mred\\r\\n\\u202e");
        assertThat(session.out().chars())
                .allMatch(letter -> letter == '\n' || (letter >= ' ' && letter < 0x7f) || letter == '±');
    }

    @Test
    void longNamesAreKeptWholeAndBreakIntoLines() {
        Session session = Session.fed(renamed(LONG), "run", "-", FEW_PATHS);
        assertThat(session.code()).isZero();
        assertThat(session.out().lines()).allMatch(line -> line.length() <= 140);
        assertThat(session.out()).contains("a forward a forward a forward\na forward");
    }

    @Test
    void theJsonHoldsTheNameAsItWasGiven() {
        Session session = Session.fed(renamed(ESCAPES), "run", "-", FEW_PATHS, "--format=json");
        JsonNode strategies =
                JsonMapper.builder().build().readTree(session.out()).at("/strategies");
        assertThat(strategies.get(1).at("/name").asString()).isEqualTo("\u001b[31mred\r\n\u202e");
    }

    /** The bank's scenario with another name for its first hedge. */
    private static String renamed(String name) {
        String json = Session.shipped("ua-bank-2007");
        int hedges = json.indexOf("\"hedges\"");
        int start = json.indexOf("\"name\": \"", hedges) + "\"name\": \"".length();
        return json.substring(0, start) + name + json.substring(json.indexOf('"', start));
    }
}
