package org.hedgerow.scenarios.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ImportPageTest {
    private static final Pattern ROW = Pattern.compile("\\| `([a-zA-Z]+)` \\| (.*) \\|");

    @Test
    void thePageHasEveryColumnWithItsNames() throws IOException {
        String page = Files.readString(Path.of("docs/import.md"));
        List<MatchResult> rows = ROW.matcher(page.substring(page.indexOf("## Columns")))
                .results()
                .toList();
        assertThat(rows)
                .extracting(row -> row.group(1))
                .containsExactlyElementsOf(
                        Arrays.stream(Column.values()).map(Column::key).toList());
        rows.forEach(row -> {
            Column column = Arrays.stream(Column.values())
                    .filter(each -> each.key().equals(row.group(1)))
                    .findFirst()
                    .orElseThrow();
            assertThat(row.group(2)).isEqualTo(column.names());
        });
    }
}
