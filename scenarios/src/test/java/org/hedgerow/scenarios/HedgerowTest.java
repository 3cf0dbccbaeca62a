package org.hedgerow.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HedgerowTest {
    static List<String> commands() {
        String missing = Session.of().err();
        String names = missing.substring(missing.indexOf("missing: ") + 9, missing.indexOf(';'));
        return List.of(names.split(", "));
    }

    @ParameterizedTest(name = "hedgerow {0} --help")
    @MethodSource("commands")
    void helpOfACommandHasTheExitCodesAndAnExample(String command) {
        Session session = Session.of(command, "--help");
        assertThat(session.code()).isZero();
        assertThat(session.out()).contains("Exit codes:", "  0 ", "  1 ", "  2 ", "  3 ", "  4 ", "  5 ", "  130 ");
        assertThat(session.out()).containsPattern("(?m)^  .*hedgerow " + command);
        assertThat(session.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(110));
        assertThat(session.out()).doesNotContain("\u001b");
        assertThat(session.err()).isEmpty();
    }

    @Test
    void theHelpListsEveryCommand() {
        String help = Session.of("--help").out();
        assertThat(commands()).hasSizeGreaterThan(15).allSatisfy(command -> assertThat(help)
                .containsPattern("(?m)^  " + command + " "));
        assertThat(help).contains("Exit codes:", "NO_COLOR");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"limit, limits", "optimise, optimize", "explan, explain", "compar, compare"})
    void aMistypedCommandIsToldWhatWasMeant(String typed, String meant) {
        assertThat(Session.of(typed).err())
                .hasLineCount(1)
                .contains("'" + typed + "'")
                .contains(meant);
    }

    @Test
    void aMistypedOptionIsToldWhatWasMeant() {
        assertThat(Session.of("run", "--path=5").err()).hasLineCount(1).contains("--paths");
    }

    @Test
    void quietIsTheResultAloneAndVerboseTellsOfProgress() {
        String[] run = {"run", "ua-importer-2007", "--paths=1024", "--set=alternatives=null"};
        Session usual = Session.of(run);
        assertThat(usual.err()).contains("hedgerow: warning: ");
        Session quiet = Session.of("-q", run[0], run[1], run[2], run[3]);
        assertThat(quiet.err()).isEmpty();
        assertThat(quiet.out()).isEqualTo(usual.out());
        Session verbose = Session.of(run[0], run[1], run[2], run[3], "--verbose");
        assertThat(verbose.err()).startsWith("hedgerow: paths of the answer, ");
        assertThat(verbose.out()).isEqualTo(usual.out());
        assertThat(Session.of("run", "nowhere.json", "--quiet").err()).hasLineCount(1);
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
