package org.hedgerow.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hedgerow.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** The page of this module: its example runs, its tables name every block, its links lead somewhere. */
class ModulePageTest {
    @Test
    void theExampleIsAScenarioAndItsForwardCostsTheSpread() throws IOException {
        String example = first("(?s)<!-- example -->\n```json\n(.*?)```", page());
        assertThat(Session.fed(example, "validate", "-").code()).isZero();
        Session run = Session.fed(example, "run", "-", Session.FEW_PATHS);
        assertThat(run.code()).isZero();
        assertThat(run.out()).containsPattern("take +forward\n");
    }

    @Test
    void theTablesNameEveryBlockOfAScenario() throws IOException {
        String tables = first("(?s)(\\| block \\|.*?)\n\nA remark", page());
        List<String> named = Pattern.compile("`([a-zA-Z]+)`")
                .matcher(String.join(
                        "\n",
                        tables.lines()
                                .map(line -> line.split("\\|").length > 1 ? line.split("\\|")[1] : "")
                                .toList()))
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(named)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Scenario.class.getRecordComponents())
                        .map(component -> component.getName())
                        .toList());
    }

    @Test
    void linksLeadToFiles() throws IOException {
        Pattern.compile("\\]\\(([^)#]+)\\)").matcher(page()).results().forEach(link -> assertThat(
                        Path.of(link.group(1)))
                .exists());
    }

    private static String page() throws IOException {
        return Files.readString(Path.of("README.md"));
    }

    private static String first(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }
}
