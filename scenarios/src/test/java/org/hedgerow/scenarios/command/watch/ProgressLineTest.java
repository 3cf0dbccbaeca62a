package org.hedgerow.scenarios.command.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;
import org.hedgerow.simulation.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressLineTest {
    private static final long SECOND = 1_000_000_000;

    private final StringWriter screen = new StringWriter();
    private final AtomicLong clock = new AtomicLong();

    private ProgressLine line(boolean isTerminal) {
        return new ProgressLine(new PrintWriter(screen), isTerminal, "preparing", clock::get);
    }

    /** 1,000 blocks of each of two passes in 10 seconds each. */
    private static void work(ProgressLine line, AtomicLong clock) {
        for (int pass = 0; pass < 2; pass++) {
            line.begins(pass == 0 ? Phase.ANSWER : Phase.FORWARD_DRIFT, pass, 2);
            for (int block = 1; block <= 1_000; block++) {
                clock.addAndGet(SECOND / 100);
                line.finished(pass * 1_000 + block, 2_000);
            }
        }
    }

    @Test
    void aTerminalShowsOneLineWithPhaseRateAndTimeLeftAndItIsWiped() {
        try (ProgressLine line = line(true)) {
            work(line, clock);
        }
        assertThat(screen.toString()).doesNotContain("\n", "\u001b").endsWith(" \r");
        assertThat(screen.toString().split("\r"))
                .hasSizeBetween(80, 110) // five a second
                .allSatisfy(drawn -> assertThat(drawn.length()).isLessThanOrEqualTo(100))
                .anySatisfy(
                        drawn -> assertThat(drawn.stripTrailing())
                                .isEqualTo(
                                        "[######..................]  25 %  paths of the answer, 1 of 2  100,000 paths/s, 15 s left"))
                .anySatisfy(drawn -> assertThat(drawn.stripTrailing())
                        .isEqualTo(
                                "[##################......]  75 %  forward drift, 2 of 2  100,000 paths/s, 5 s left"));
    }

    @Test
    void elsewhereThereIsALineAtEachPhaseAndEveryTenSeconds() {
        try (ProgressLine line = line(false)) {
            work(line, clock);
        }
        assertThat(screen.toString())
                .isEqualTo("hedgerow: paths of the answer, 1 of 2, 0 %\n"
                        + "hedgerow: paths of the answer, 1 of 2, 50 %, 100,000 paths/s, 10 s left\n"
                        + "hedgerow: forward drift, 2 of 2, 50 %, 10 s left\n"
                        + "hedgerow: forward drift, 2 of 2, 100 %, 100,000 paths/s\n");
    }

    @Test
    void aWordInBetweenHasItsOwnLine() {
        try (ProgressLine line = line(true)) {
            line.begins(Phase.ANSWER, 0, 1);
            line.say("hedgerow: interrupted");
        }
        assertThat(screen.toString()).endsWith(" \rhedgerow: interrupted\n");
    }

    @Test
    void nothingIsWrittenWhereNothingWasDone() {
        line(true).close();
        line(false).close();
        assertThat(screen.toString()).isEmpty();
    }

    @ParameterizedTest(name = "{0} s are {1}")
    @CsvSource({"0.2, 1 s", "59.6, 60 s", "99, 99 s", "120, 2 min", "5940, 99 min", "7500, 2 h 5 min"})
    void timesAreInTheUnitThatOneReads(double seconds, String words) {
        assertThat(Pace.time(seconds)).isEqualTo(words);
    }
}
