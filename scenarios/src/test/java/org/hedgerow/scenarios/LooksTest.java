package org.hedgerow.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Runs that go on until they are decided or exact enough. */
class LooksTest {
    @Test
    void theReportSaysAfterWhichLookItStopped() {
        Session session = Session.of("run", "--paths=2048", "--until-decided", "--target-error=1e9");
        assertThat(session.code()).isZero();
        assertThat(session.out().lines().filter(line -> line.startsWith("  looks")))
                .singleElement()
                .asString()
                .contains("1 of at most 1, at 2,048 paths, each at a level of 5.000 %");
        assertThat(session.out()).contains("for all hedges and looks together");
    }

    @Test
    void aTargetThatIsNoneIsRefused() {
        Session session = Session.of("run", "--target-error=-1");
        assertThat(session.code()).isEqualTo(2);
        assertThat(session.err()).contains("--target-error").contains("must be positive");
    }
}
