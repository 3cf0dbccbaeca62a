package org.hedgerow.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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

    /** Cox, Ingersoll and Ross (1985), equation 19, and the integral of the expected variance over the years. */
    @Test
    void theVarianceHasTheMomentsOfTheSquareRootProcess() {
        HestonParameters heston = new HestonParameters(0.01, 1.5, 0.02, 0.3, -0.2);
        double decay = Math.exp(-1.5 * 0.7);
        assertThat(heston.expectedVariance(0.7)).isCloseTo(0.01 * decay + 0.02 * (1 - decay), within(1e-17));
        double spread = 0.01 * 0.09 / 1.5 * (decay - decay * decay) + 0.02 * 0.09 / 3 * (1 - decay) * (1 - decay);
        assertThat(heston.varianceOfVariance(0.7)).isCloseTo(spread, within(1e-17));
        double sum = 0;
        for (int step = 0; step < 10_000; step++) {
            sum += heston.expectedVariance(0.7 * (step + 0.5) / 10_000) / 10_000;
        }
        assertThat(heston.averageVariance(0.7)).isCloseTo(sum, within(1e-11));
    }

    /** Volatilities of 10 % and 14.142 % raised by 5 % and halved. */
    @Test
    void volatilitiesAreMovedTogether() {
        HestonParameters heston = new HestonParameters(0.01, 1.5, 0.02, 0.3, -0.2);
        HestonParameters raised = heston.raised(0.05);
        assertThat(raised.initialVariance()).isCloseTo(0.0225, within(1e-17));
        assertThat(Math.sqrt(raised.longVariance())).isCloseTo(Math.sqrt(0.02) + 0.05, within(1e-16));
        assertThat(raised.volOfVol()).isEqualTo(0.3);
        HestonParameters scaled = heston.scaled(0.5);
        assertThat(scaled.initialVariance()).isCloseTo(0.0025, within(1e-18));
        assertThat(scaled.longVariance()).isCloseTo(0.005, within(1e-18));
        assertThatThrownBy(() -> heston.raised(-0.11)).hasMessageContaining("volatility");
    }
}
