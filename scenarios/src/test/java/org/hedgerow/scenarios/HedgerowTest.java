package org.hedgerow.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HedgerowTest {
    @ParameterizedTest(name = "hedgerow {0}--help")
    @ValueSource(strings = {"", "run ", "limits ", "price ", "trace ", "list ", "show ", "validate ", "calibrate "})
    void helpDocumentsTheExitCodes(String command) {
        Session session = Session.of((command + "--help").split(" "));
        assertThat(session.code()).isZero();
        assertThat(session.out()).contains("Exit codes:", "  0 ", "  1 ", "  2 ", "  3 ", "  4 ", "  5 ", "  130 ");
        assertThat(session.err()).isEmpty();
    }

    @Test
    void theVersionNamesToolJavaKernelAndStreams() {
        Session session = Session.of("--version");
        assertThat(session.code()).isZero();
        assertThat(session.out().lines())
                .satisfiesExactly(
                        tool -> assertThat(tool).startsWith("hedgerow "),
                        java -> assertThat(java)
                                .startsWith("JDK " + Runtime.version().feature()),
                        kernel -> assertThat(kernel).matches("kernel (scalar|vector\\d+)"),
                        streams -> assertThat(streams).startsWith("stream version "));
    }

    @ParameterizedTest(name = "hedgerow {0}")
    @ValueSource(
            strings = {
                "",
                "runs",
                "run ua-bank-2006",
                "run nowhere/at-all.json",
                "run ua-bank-2007 eur-exporter",
                "run --paths=0",
                "run --paths=1.5",
                "run --paths=99999999999",
                "run --threads=0",
                "run --seed=x",
                "run --sampling=halton",
                "run --sampling=sobol --paths=20000",
                "run --format=xml",
                "run --nonsense",
                "run @/etc/passwd",
                "show",
                "show ua-bank-2006",
                "validate"
            })
    void wrongUsageEndsWithCodeTwoAndOneLine(String arguments) {
        Session session = Session.of(arguments.isEmpty() ? new String[0] : arguments.split(" "));
        assertThat(session.code()).isEqualTo(2);
        assertThat(session.out()).isEmpty();
        assertThat(session.err()).startsWith("hedgerow").endsWith("\n").hasLineCount(1);
    }

    @Test
    void theListNamesEveryScenarioOnce() {
        Session session = Session.of("list");
        assertThat(session.code()).isZero();
        assertThat(session.out().lines().limit(3))
                .satisfiesExactly(
                        group -> assertThat(group).isEqualTo("Banks"),
                        bank -> assertThat(bank).startsWith("  ua-bank-2007  "),
                        managed -> assertThat(managed).startsWith("  ua-bank-2007-managed  "));
        assertThat(session.out().lines()).allMatch(line -> line.length() <= 140);
        assertThat(Session.shippedNames()).doesNotHaveDuplicates().contains("all-methods");
        for (int method = 1; method <= 13; method++) {
            String start = String.format(Locale.ROOT, "method-%02d-", method);
            assertThat(Session.shippedNames())
                    .filteredOn(name -> name.startsWith(start))
                    .hasSize(1);
        }
    }
}
