package org.hedgerow.scenarios.command.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressBarTest {
    private final StringWriter screen = new StringWriter();

    @Test
    void drawsEachPercentOnceAndWipesItsLine() {
        try (ProgressBar bar = new ProgressBar(new PrintWriter(screen))) {
            for (long done = 1; done <= 10_000; done++) {
                bar.finished(done, 10_000);
            }
        }
        assertThat(screen.toString().split("\r")).hasSize(1 + 101 + 1);
        assertThat(screen.toString()).contains("100 %").endsWith(" \r").doesNotContain("\n", "\u001b");
    }

    @Test
    void writesNothingWhereNothingWasDone() {
        new ProgressBar(new PrintWriter(screen)).close();
        assertThat(screen.toString()).isEmpty();
    }

    @Test
    void anInterruptedBarIsWipedAndNotDrawnAgain() {
        try (ProgressBar bar = new ProgressBar(new PrintWriter(screen))) {
            bar.finished(1, 2);
            bar.interrupt();
            bar.finished(2, 2);
        }
        assertThat(screen.toString()).endsWith(" \rhedgerow: interrupted\n");
    }
}
