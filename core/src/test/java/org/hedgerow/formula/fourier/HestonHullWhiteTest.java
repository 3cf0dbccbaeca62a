package org.hedgerow.formula.fourier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.formula.OptionSide.CALL;

import org.hedgerow.check.InvalidValue;
import org.hedgerow.formula.Black;
import org.hedgerow.formula.HestonParameters;
import org.hedgerow.formula.rate.FxRates;
import org.hedgerow.formula.rate.HullWhite;
import org.junit.jupiter.api.Test;

class HestonHullWhiteTest {
    private static final HullWhite QUOTE = new HullWhite(0.05, 0.009);
    private static final HullWhite BASE = new HullWhite(0.3, 0.012);

    /** Then nothing is approximated. */
    @Test
    void volatilityOfVarianceNearZeroIsALognormalSpotBetweenTwoRates() {
        FxRates rates = new FxRates(QUOTE, BASE, 0.3, -0.15, 0.4);
        HestonParameters heston = new HestonParameters(0.0144, 1, 0.0144, 1e-8, -0.4);
        double deviation = Math.sqrt(rates.forwardVariance(0.12, 0, 5, 5));
        for (double strike : new double[] {0.8, 1, 1.3}) {
            assertThat(FourierPrice.value(
                            CharacteristicFunctions.hestonHullWhite(heston, rates, 5), CALL, 1.05, strike))
                    .isCloseTo(Black.value(CALL, 1.05, strike, deviation, 1), within(1e-9));
        }
    }

    @Test
    void ratesThatNeitherMoveNorPullLeaveHeston() {
        HestonParameters heston = new HestonParameters(0.02, 1.5, 0.01, 0.35, -0.2);
        FxRates still = FxRates.ofQuote(new HullWhite(0.1, 0), 0.5);
        assertThat(FourierPrice.value(CharacteristicFunctions.hestonHullWhite(heston, still, 2), CALL, 1, 1.1))
                .isEqualTo(FourierPrice.value(CharacteristicFunctions.heston(heston, 2), CALL, 1, 1.1));
    }

    @Test
    void ratesThatTakeFromTheVarianceAreRefused() {
        HestonParameters heston = new HestonParameters(0.02, 1.5, 0.01, 0.35, -0.2);
        FxRates taking = FxRates.ofQuote(QUOTE, -0.8);
        assertThatThrownBy(() -> CharacteristicFunctions.hestonHullWhite(heston, taking, 2))
                .isInstanceOf(InvalidValue.class)
                .hasMessageStartingWith("rates must add to the variance of the forward");
    }
}
