package org.hedgerow.formula.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.hedgerow.check.InvalidValue;
import org.junit.jupiter.api.Test;

class FxRatesTest {
    private static final FxRates RATES =
            new FxRates(new HullWhite(0.05, 0.009), new HullWhite(0.3, 0.012), -0.2, 0.15, 0.4);

    /** By a sum over short times, each with the volatilities of spot and bonds at its middle. */
    @Test
    void theForwardVarianceIsTheIntegralOfTheSquaredVolatility() {
        int steps = 20_000;
        double step = 3.0 / steps;
        double sum = 0;
        for (int i = 0; i < steps; i++) {
            double toRun = 10 - (1 + (i + 0.5) * step);
            double quote = 0.009 * RATES.quote().bondSlope(toRun);
            double base = 0.012 * RATES.base().bondSlope(toRun);
            sum += 0.01 + quote * quote + base * base + 2 * 0.1 * (-0.2 * quote - 0.15 * base) - 2 * 0.4 * quote * base;
        }
        assertThat(RATES.forwardVariance(0.1, 1, 4, 10)).isCloseTo(sum * step, within(1e-10));
    }

    @Test
    void theVarianceOfSeparateTimesAddsUp() {
        double whole = RATES.forwardVariance(0.1, 0, 5, 5);
        assertThat(RATES.forwardVariance(0.1, 0, 2, 5) + RATES.forwardVariance(0.1, 2, 5, 5))
                .isCloseTo(whole, within(1e-15));
    }

    @Test
    void theSpotVolatilityUndoesTheForwardVariance() {
        double variance = RATES.forwardVariance(0.11, 1, 4, 4);
        assertThat(RATES.spotVolatility(variance, 1, 4, 4)).isCloseTo(0.11, within(1e-14));
        assertThatThrownBy(() -> RATES.spotVolatility(1e-9, 0, 4, 4))
                .isInstanceOf(InvalidValue.class)
                .hasMessageStartingWith("forwardVariance must be more than the rates alone");
    }

    @Test
    void correlationsThatCannotStandTogetherAreRefused() {
        HullWhite rate = new HullWhite(0.1, 0.01);
        assertThatThrownBy(() -> new FxRates(rate, rate, 0.9, 0.9, -0.9))
                .isInstanceOf(InvalidValue.class)
                .hasMessageStartingWith("rateCorrelation must be possible");
    }
}
