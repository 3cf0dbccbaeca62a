package org.hedgerow.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.hedgerow.check.InvalidValue;
import org.junit.jupiter.api.Test;

class GarchTest {
    @Test
    void aFallWeighsMoreThanARise() {
        Garch garch = new Garch(1e-6, 0.05, 0.1, 0.8);
        assertThat(garch.next(0, -0.01)).isCloseTo(1e-6 + 0.15e-4, within(1e-18));
        assertThat(garch.next(0, 0.01)).isCloseTo(1e-6 + 0.05e-4, within(1e-18));
    }

    @Test
    void theExpectedVarianceSettlesAtTheLongRun() {
        Garch garch = new Garch(2e-6, 0.05, 0.06, 0.9);
        double next = garch.omega() + garch.persistence() * 1e-4;
        assertThat(garch.expectedVariance(1e-4, 0)).isEqualTo(1e-4);
        assertThat(garch.expectedVariance(1e-4, 1)).isCloseTo(next, within(1e-18));
        assertThat(garch.expectedVariance(1e-4, 5_000)).isCloseTo(garch.longRunVariance(), within(1e-16));
        assertThat(Garch.ewma(0.94).expectedVariance(1e-4, 250)).isEqualTo(1e-4);
        assertThat(Garch.ewma(0.94).longRunVariance()).isInfinite();
    }

    @Test
    void noShockMayLowerTheVarianceBelowItsFloor() {
        assertThatThrownBy(() -> new Garch(1e-6, 0.05, -0.06, 0.9))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("gamma must not exceed alpha below zero, but is -0.06");
    }

    /** A rise of 2, then a fall of 1. */
    @Test
    void variancesFollowTheShocks() {
        double[] variances = new Garch(0.1, 0.2, 0.3, 0.5).variances(2, new double[] {2, -1});
        assertThat(variances[0]).isEqualTo(2);
        assertThat(variances[1]).isCloseTo(0.1 + 0.2 * 4 + 0.5 * 2, within(1e-15)); // 1.9
        assertThat(variances[2]).isCloseTo(0.1 + 0.5 * 1 + 0.5 * 1.9, within(1e-15));
        assertThat(variances).hasSize(3);
        assertThat(Garch.symmetric(0.1, 0.2, 0.5)).isEqualTo(new Garch(0.1, 0.2, 0, 0.5));
        assertThat(new Garch(0.1, 0.2, 0.2, 0.5).persistence()).isCloseTo(0.8, within(1e-15));
        assertThat(new Garch(0.1, 0.2, 0.2, 0.5).longRunVariance()).isCloseTo(0.5, within(1e-15));
        assertThat(new Garch(0.1, 0, 0, 1).expectedVariance(2, 3)).isCloseTo(2.3, within(1e-15));
        assertThatThrownBy(() -> Garch.ewma(1.1)).hasMessageContaining("decay");
    }
}
