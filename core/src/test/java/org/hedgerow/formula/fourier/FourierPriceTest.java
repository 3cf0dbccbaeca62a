package org.hedgerow.formula.fourier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.formula.OptionSide.CALL;
import static org.hedgerow.formula.OptionSide.PUT;

import org.hedgerow.check.InvalidValue;
import org.hedgerow.formula.Black;
import org.hedgerow.formula.HestonParameters;
import org.hedgerow.formula.KouJumps;
import org.hedgerow.formula.MertonJumps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class FourierPriceTest {
    /** Of a forward of 1; all rows but those with the whole variance bound to the spot are within 2e-16. */
    private static final double EXACT = 1e-11;

    private static final HestonParameters HESTON = new HestonParameters(0.04, 0.5, 0.04, 1, -0.9);
    private static final CharacteristicFunction STEEP = CharacteristicFunctions.heston(HESTON, 1);

    /** From a day to thirty years, calm to wild, variance from zero and wholly bound to the spot, far strikes. */
    @ParameterizedTest(name = "{0} after {6} years: strike {7} is worth {8}")
    @CsvFileSource(resources = "heston-extremes.csv", numLinesToSkip = 1)
    void isExactAtTheEndsOfHeston(
            String id,
            double initialVariance,
            double meanReversion,
            double longVariance,
            double volOfVol,
            double correlation,
            double years,
            double strike,
            double call) {
        HestonParameters heston =
                new HestonParameters(initialVariance, meanReversion, longVariance, volOfVol, correlation);
        assertThat(FourierPrice.value(CharacteristicFunctions.heston(heston, years), CALL, 1, strike))
                .isCloseTo(call, within(EXACT));
    }

    @ParameterizedTest(name = "jumps of {2} after {4} years: strike {5} is worth {6}")
    @CsvFileSource(resources = "merton-extremes.csv", numLinesToSkip = 1)
    void isExactAtTheEndsOfMerton(
            double volatility,
            double intensity,
            double meanLogJump,
            double deviation,
            double years,
            double strike,
            double call) {
        MertonJumps jumps = new MertonJumps(intensity, meanLogJump, deviation);
        assertThat(FourierPrice.value(CharacteristicFunctions.merton(volatility, jumps, years), CALL, 1, strike))
                .isCloseTo(call, within(EXACT));
    }

    @ParameterizedTest(name = "jumps at {3} and {4} after {5} years: strike {6} is worth {7}")
    @CsvFileSource(resources = "kou-extremes.csv", numLinesToSkip = 1)
    void isExactAtTheEndsOfKou(
            double volatility,
            double intensity,
            double upProbability,
            double upRate,
            double downRate,
            double years,
            double strike,
            double call) {
        KouJumps jumps = new KouJumps(intensity, upProbability, upRate, downRate);
        assertThat(FourierPrice.value(CharacteristicFunctions.kou(volatility, jumps, years), CALL, 1, strike))
                .isCloseTo(call, within(EXACT));
    }

    /** Merton's own series: Black's values over the number of jumps. */
    @Test
    void agreesWithTheSeriesOverTheNumberOfJumps() {
        MertonJumps jumps = new MertonJumps(0.8, -0.1, 0.15);
        double years = 1.5;
        double expected = jumps.intensity() * years;
        double series = 0;
        double poisson = Math.exp(-expected);
        for (int count = 0; count < 60; count++) {
            double moved = Math.exp(count * (-0.1 + 0.15 * 0.15 / 2) - expected * jumps.compensator());
            double deviation = Math.sqrt(0.1 * 0.1 * years + count * 0.15 * 0.15);
            series += poisson * Black.value(CALL, 1.1 * moved, 1.2, deviation, 1);
            poisson *= expected / (count + 1);
        }
        CharacteristicFunction law = CharacteristicFunctions.merton(0.1, jumps, years);
        assertThat(FourierPrice.value(law, CALL, 1.1, 1.2)).isCloseTo(series, within(1e-15));
    }

    @Test
    void withoutAnythingElseThePriceIsBlacks() {
        CharacteristicFunction law = CharacteristicFunctions.lognormal(0.12, 0.75);
        double deviation = 0.12 * Math.sqrt(0.75);
        for (double strike = 0.5; strike < 3; strike += 0.125) {
            assertThat(FourierPrice.value(law, PUT, 1.3, strike))
                    .isCloseTo(Black.value(PUT, 1.3, strike, deviation, 1), within(1e-16));
        }
    }

    @Test
    void volatilityOfVarianceNearZeroIsNoVolatilityOfVariance() {
        for (double volOfVol : new double[] {1e-4, 1e-8, 1e-12}) {
            HestonParameters heston = new HestonParameters(0.04, 1, 0.01, volOfVol, 0);
            double deviation = Math.sqrt(heston.averageVariance(2) * 2);
            assertThat(FourierPrice.value(CharacteristicFunctions.heston(heston, 2), CALL, 1, 1.1))
                    .isCloseTo(Black.value(CALL, 1, 1.1, deviation, 1), within(volOfVol * volOfVol + 1e-15));
        }
    }

    @Test
    void callsAndPutsDifferByForwardLessStrike() {
        double[] strikes = {0.7, 0.9, 1, 1.1, 1.4};
        double[] calls = FourierPrice.values(STEEP, CALL, 1.05, strikes);
        double[] puts = FourierPrice.values(STEEP, PUT, 1.05, strikes);
        for (int i = 0; i < strikes.length; i++) {
            assertThat(calls[i] - puts[i]).isCloseTo(1.05 - strikes[i], within(2e-16));
        }
    }

    @Test
    void aStripIsWorthWhatItsOptionsAreWorthAlone() {
        double[] strikes = {0.6, 0.95, 1.05, 1.2, 2};
        double[] strip = FourierPrice.values(STEEP, PUT, 1.05, strikes);
        for (int i = 0; i < strikes.length; i++) {
            assertThat(FourierPrice.value(STEEP, PUT, 1.05, strikes[i])).isCloseTo(strip[i], within(1e-15));
        }
    }

    @Test
    void atExpiryOptionsAreWorthTheirPayoff() {
        CharacteristicFunction law = CharacteristicFunctions.bates(HESTON, new MertonJumps(1, 0.1, 0.1), 0);
        assertThat(FourierPrice.values(law, CALL, 1.2, new double[] {1, 1.3})).containsExactly(1.2 - 1, 0);
    }

    @Test
    void aLawThatDoesNotKeepItsForwardIsRefused() {
        assertThatThrownBy(() -> FourierPrice.value(u -> u.timesI().times(0.5), CALL, 1, 1))
                .isInstanceOf(InvalidValue.class)
                .hasMessageStartingWith("law must keep its forward");
    }

    /** Jumps of one size and nothing else: the characteristic function never dies away. */
    @Test
    void aLawWithoutADensityIsRefused() {
        CharacteristicFunction law = CharacteristicFunctions.merton(0, new MertonJumps(1, 0.1, 0), 1);
        assertThatThrownBy(() -> FourierPrice.value(law, CALL, 1, 1.05))
                .isInstanceOf(InvalidValue.class)
                .hasMessageStartingWith("law must have a characteristic function that decays");
    }
}
