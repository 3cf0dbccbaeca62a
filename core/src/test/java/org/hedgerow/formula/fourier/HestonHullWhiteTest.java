package org.hedgerow.formula.fourier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.formula.OptionSide.CALL;

import org.hedgerow.check.InvalidValue;
import org.hedgerow.formula.Black;
import org.hedgerow.formula.HestonParameters;
import org.hedgerow.formula.ImpliedVolatility;
import org.hedgerow.formula.rate.FxRates;
import org.hedgerow.formula.rate.HullWhite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class HestonHullWhiteTest {
    private static final HullWhite QUOTE = new HullWhite(0.05, 0.009);
    private static final HullWhite BASE = new HullWhite(0.3, 0.012);

    /** Of the approximation: the simulated model is another one, whose volatilities the table names beside. */
    @ParameterizedTest(name = "{0}: strike {2} at {8}")
    @CsvFileSource(resources = "heston-hull-white.csv", numLinesToSkip = 1)
    void agreesWithThePublishedVolatility(
            String id,
            double spot,
            double strike,
            double quoteRate,
            double years,
            double initialVariance,
            double meanReversion,
            double longVariance,
            double volOfVol,
            double correlation,
            double rateReversion,
            double rateVolatility,
            double rateCorrelation,
            double expected,
            double tolerance) {
        HestonParameters heston =
                new HestonParameters(initialVariance, meanReversion, longVariance, volOfVol, correlation);
        FxRates rates = FxRates.ofQuote(new HullWhite(rateReversion, rateVolatility), rateCorrelation);
        CharacteristicFunction law = CharacteristicFunctions.hestonHullWhite(heston, rates, years);
        double forward = spot * Math.exp(quoteRate * years);
        double value = FourierPrice.value(law, CALL, forward, strike);
        assertThat(ImpliedVolatility.of(CALL, forward, strike, years, value)).isCloseTo(expected, within(tolerance));
    }

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
