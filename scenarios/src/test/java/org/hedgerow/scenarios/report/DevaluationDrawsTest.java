package org.hedgerow.scenarios.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a reader is told of devaluations drawn more often. */
class DevaluationDrawsTest {
    @Test
    void itSaysThatTheyWereAndWhatItDidToTheErrors() {
        assertThat(new DevaluationDraws(10, 0.2, true, 16_384, 0.4561, 0.704).words())
                .isEqualTo(
                        "drawn at 10 times their odds on all but 20 % of the paths, all of them weighted; in a trial of"
                                + " 16,384 paths this made the standard errors of the net benefits 0.46 times those of plain paths,"
                                + " at worst 0.70");
    }

    @Test
    void itSaysWhyTheyWereNot() {
        assertThat(new DevaluationDraws(200, 0.25, false, 16_384, 1.27, 1.9).words())
                .isEqualTo(
                        "drawn plainly, as the model has them, not at 200 times their odds on all but 25 % of the paths,"
                                + " all of them weighted: in a trial of 16,384 paths this made the standard errors of the net"
                                + " benefits 1.27 times those of plain paths,"
                                + " at worst 1.90");
    }
}
