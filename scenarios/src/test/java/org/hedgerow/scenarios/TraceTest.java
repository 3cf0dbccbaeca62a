package org.hedgerow.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TraceTest {
    private static Session trace(String... options) {
        String[] all = new String[options.length + 4];
        all[0] = "trace";
        all[1] = "eur-exporter";
        all[2] = Session.FEW_PATHS;
        all[3] = "--path=2047";
        System.arraycopy(options, 0, all, 4, options.length);
        return Session.of(all);
    }

    private static String strategy() {
        JsonNode scenario = JsonMapper.builder().build().readTree(Session.shipped("eur-exporter"));
        return scenario.at("/hedges/1/name").asString();
    }

    @Test
    void theEntriesPrintedAddUpToTheBalancePrintedAndThatToTheOutcome() {
        Session session = trace("--strategy", strategy());
        assertThat(session.err()).isEmpty();
        assertThat(session.code()).isZero();
        assertThat(session.out()).contains("ACCOUNT OF THE HEDGE", "2047 of 2,048 paths");
        assertThat(number(session, "= hedged"))
                .isEqualByComparingTo(number(session, "without hedge").add(number(session, "+ account")));
        List<BigDecimal[]> entries = session.out()
                .substring(session.out().indexOf("ACCOUNT OF"), session.out().indexOf("OUTCOME"))
                .lines()
                .filter(line -> line.matches("20[0-9-]{8} .*"))
                .map(line -> line.trim().split(" +"))
                .map(words -> new BigDecimal[] {
                    new BigDecimal(words[words.length - 2]), new BigDecimal(words[words.length - 1])
                })
                .toList();
        assertThat(entries).isNotEmpty();
        BigDecimal balance = BigDecimal.ZERO;
        for (BigDecimal[] entry : entries) {
            balance = balance.add(entry[0]);
            assertThat(entry[1]).isEqualByComparingTo(balance);
        }
        assertThat(balance).isEqualByComparingTo(number(session, "+ account"));
    }

    private static BigDecimal number(Session session, String label) {
        String line = session.out()
                .lines()
                .filter(some -> some.startsWith("  " + label + " "))
                .findFirst()
                .orElseThrow();
        return new BigDecimal(line.substring(line.lastIndexOf(' ') + 1));
    }

    @Test
    void asJsonTheOutcomeIsTheSumToTheLastBit() {
        JsonNode trace = JsonMapper.builder()
                .build()
                .readTree(trace("--strategy", strategy(), "--format=json").out());
        assertThat(trace.at("/hedged").asDouble())
                .isEqualTo(
                        trace.at("/unhedged").asDouble() + trace.at("/account").asDouble());
        JsonNode entries = trace.at("/entries");
        assertThat(entries.get(entries.size() - 1).at("/account").asDouble())
                .isEqualTo(trace.at("/account").asDouble());
        assertThat(entries.get(0).at("/words").asString()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--path=2048", "--path=-1", "--path=x", "--strategy=nothing", "--seed=x"})
    void whatTheRunDoesNotHaveIsRefused(String option) {
        String path = option.startsWith("--path") ? option : "--path=0";
        String strategy = option.startsWith("--strategy") ? option : "--strategy=none";
        String more = option.startsWith("--seed") ? option : "--seed=1";
        Session session = Session.of("trace", "eur-exporter", Session.FEW_PATHS, path, strategy, more);
        assertThat(session.code()).isEqualTo(2);
        assertThat(session.out()).isEmpty();
        assertThat(session.err()).startsWith("hedgerow").hasLineCount(1);
    }
}
