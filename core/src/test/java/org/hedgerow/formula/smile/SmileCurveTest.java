package org.hedgerow.formula.smile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SmileCurveTest {
    private static final SmileCurve SQUARE = strike -> strike * strike;

    @Test
    void beyondItsStrikesASmileIsFlat() {
        SmileCurve within = SQUARE.within(2, 3);
        assertThat(within.variance(1)).isEqualTo(4);
        assertThat(within.variance(2.5)).isEqualTo(6.25);
        assertThat(within.variance(9)).isEqualTo(9);
        assertThat(within.deviation(2.5)).isEqualTo(2.5);
        assertThat(SmileCurve.flat(0.04).deviation(77)).isCloseTo(0.2, within(1e-15));
        assertThat(SQUARE.low()).isZero();
        assertThat(SQUARE.high()).isInfinite();
        assertThatThrownBy(() -> SQUARE.within(3, 2)).hasMessage("high must not be below 3.0, but is 2.0");
        assertThat(SQUARE.within(3, 3).variance(1)).isEqualTo(9);
    }

    /** A rate of 5 is one of a fifth seen from the other side. */
    @Test
    void theSmileOfTheInverseRateIsThatOfTheInverseStrikes() {
        SmileCurve inverse = SQUARE.within(2, 4).inverse();
        assertThat(inverse.variance(1 / 2.5)).isCloseTo(6.25, within(1e-14));
        assertThat(inverse.variance(1)).isEqualTo(4);
        assertThat(inverse.variance(0.1)).isEqualTo(16);
        assertThat(inverse.low()).isEqualTo(0.25);
        assertThat(inverse.high()).isEqualTo(0.5);
        assertThat(SQUARE.inverse().variance(4)).isEqualTo(0.0625);
    }
}
