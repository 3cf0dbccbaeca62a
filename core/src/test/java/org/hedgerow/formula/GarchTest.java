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
}
