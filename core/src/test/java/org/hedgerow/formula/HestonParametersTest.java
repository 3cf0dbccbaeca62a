package org.hedgerow.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class HestonParametersTest {
    @Test
    void theVarianceStartsFromItsInitialValue() {
        HestonParameters heston = new HestonParameters(0.01, 1.5, 0.02, 0.3, -0.2);
        assertThat(heston.expectedVariance(0)).isEqualTo(0.01);
        assertThat(heston.averageVariance(0)).isEqualTo(0.01);
        assertThat(heston.averageVariance(1e-9)).isCloseTo(0.01, within(1e-10));
        assertThat(heston.varianceOfVariance(0)).isZero();
    }

    @Test
    void theFellerRatioIsTwiceThePullOverTheSpread() {
        assertThat(new HestonParameters(0.04, 0.5, 0.04, 1, -0.9).fellerRatio()).isCloseTo(0.04, within(1e-16));
    }
}
