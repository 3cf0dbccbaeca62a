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

    /** Cumulants add up: of the diffusion {@code s^2 t}, of the jumps their number times the moment of one. */
    @Test
    void cumulantsAreThoseOfDiffusionAndJumpsTogether() {
        MertonJumps jumps = new MertonJumps(2, -0.1, 0.2);
        LogReturn law = LogReturn.of(0.15, jumps, 0.5);
        double square = 0.01 + 0.04;
        double third = -0.001 + 3 * -0.1 * 0.04;
        double fourth = 0.0001 + 6 * 0.01 * 0.04 + 3 * 0.0016;
        double variance = 0.15 * 0.15 * 0.5 + square;
        assertThat(law.variance()).isCloseTo(variance, within(1e-16));
        assertThat(law.mean()).isCloseTo(-0.1 - Math.expm1(-0.08) - 0.15 * 0.15 / 4, within(1e-16));
        assertThat(law.skewness()).isCloseTo(third / Math.pow(variance, 1.5), within(1e-13));
        assertThat(law.excessKurtosis()).isCloseTo(fourth / (variance * variance), within(1e-13));
    }
}
