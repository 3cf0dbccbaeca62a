package org.hedgerow.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultFileTest {
    private static final ResultFile RESULTS = new ResultFile(
            Map.of("machine", "2 x Some Processor"),
            List.of(
                    new ResultLine("step", Map.of("threads", "1"), 12.5, 0.5, "ms", Map.of("answer", "1; 2")),
                    new ResultLine("read", Map.of(), 1234, 10, "ms", Map.of())));

    @Test
    void whatIsWrittenIsReadAgain(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("results.csv"), RESULTS.csv());
        ResultFile read = ResultFile.read(file);
        assertThat(read.csv()).isEqualTo(RESULTS.csv());
        assertThat(read.lines().get(0)).isEqualTo(RESULTS.lines().get(0));
        assertThat(read.head()).isEqualTo(RESULTS.head());
    }

    @Test
    void thePageSaysWhatItWasMeasuredOnAndHasTheTable() {
        assertThat(RESULTS.markdown().lines())
                .containsExactly(
                        "- machine: 2 x Some Processor",
                        "",
                        "| benchmark | parameters | time | +- | unit | answer |",
                        "|---|---|---|---|---|---|",
                        "| step | threads=1 | 12.50 | 0.5000 | ms | 1; 2 |",
                        "| read | - | 1234 | 10.00 | ms | - |");
    }
}
