package org.hedgerow.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LogReturnTest {
    @Test
    void withoutJumpsAndVolatilityNothingMoves() {
        LogReturn still = LogReturn.of(0, new MertonJumps(0, 0.1, 0.1), 1);
        assertThat(still.mean()).isZero();
        assertThat(still.variance()).isZero();
        assertThat(still.excessKurtosis()).isZero();
    }

    /** The mean of the log follows from the mean of the rate: {@code E e^X = 1} for small jumps to second order. */
    @Test
    void theMeanOfTheLogKeepsTheForward() {
        LogReturn law = LogReturn.of(0.1, new MertonJumps(2, 0.001, 0.002), 0.5);
        assertThat(law.mean()).isCloseTo(-law.variance() / 2, within(2e-8));
    }
}
