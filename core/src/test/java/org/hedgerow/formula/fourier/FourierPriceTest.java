package org.hedgerow.formula.fourier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.hedgerow.formula.HestonParameters;
import org.hedgerow.formula.KouJumps;
import org.hedgerow.formula.MertonJumps;
import org.hedgerow.formula.OptionSide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class FourierPriceTest {
    @ParameterizedTest(name = "{0}: {1} {3} after {6} years is worth {12}")
    @CsvFileSource(resources = "heston-options.csv", numLinesToSkip = 1)
    void agreesWithThePublishedPriceUnderHeston(
            String id,
            OptionSide side,
            double spot,
            double strike,
            double quoteRate,
            double baseRate,
            double years,
            double initialVariance,
            double meanReversion,
            double longVariance,
            double volOfVol,
            double correlation,
            double expected,
            double tolerance) {
        HestonParameters heston =
                new HestonParameters(initialVariance, meanReversion, longVariance, volOfVol, correlation);
        CharacteristicFunction law = CharacteristicFunctions.heston(heston, years);
        assertThat(discounted(law, side, spot, strike, quoteRate, baseRate, years))
                .isCloseTo(expected, within(tolerance));
    }

    @ParameterizedTest(name = "{0}: {1} {3} after {6} years is worth {15}")
    @CsvFileSource(resources = "bates-options.csv", numLinesToSkip = 1)
    void agreesWithTheIndependentPriceUnderBates(
            String id,
            OptionSide side,
            double spot,
            double strike,
            double quoteRate,
            double baseRate,
            double years,
            double initialVariance,
            double meanReversion,
            double longVariance,
            double volOfVol,
            double correlation,
            double intensity,
            double meanLogJump,
            double deviation,
            double expected,
            double tolerance) {
        HestonParameters heston =
                new HestonParameters(initialVariance, meanReversion, longVariance, volOfVol, correlation);
        MertonJumps jumps = new MertonJumps(intensity, meanLogJump, deviation);
        CharacteristicFunction law = CharacteristicFunctions.bates(heston, jumps, years);
        assertThat(discounted(law, side, spot, strike, quoteRate, baseRate, years))
                .isCloseTo(expected, within(tolerance));
    }

    @ParameterizedTest(name = "{0}: {1} {3} after {6} years is worth {11}")
    @CsvFileSource(resources = "merton-options.csv", numLinesToSkip = 1)
    void agreesWithThePublishedPriceUnderMerton(
            String id,
            OptionSide side,
            double spot,
            double strike,
            double quoteRate,
            double baseRate,
            double years,
            double volatility,
            double intensity,
            double meanLogJump,
            double deviation,
            double expected,
            double tolerance) {
        MertonJumps jumps = new MertonJumps(intensity, meanLogJump, deviation);
        CharacteristicFunction law = CharacteristicFunctions.merton(volatility, jumps, years);
        assertThat(discounted(law, side, spot, strike, quoteRate, baseRate, years))
                .isCloseTo(expected, within(tolerance));
    }

    /** A share of the variance comes from jumps that do not move the mean. */
    @ParameterizedTest(name = "{0}: {1} {3} after {6} years is worth {10}")
    @CsvFileSource(resources = "merton76-options.csv", numLinesToSkip = 1)
    void agreesWithThePublishedPriceByTheShareOfJumps(
            String id,
            OptionSide side,
            double spot,
            double strike,
            double quoteRate,
            double baseRate,
            double years,
            double totalVolatility,
            double intensity,
            double jumpShare,
            double expected,
            double tolerance) {
        double deviation = totalVolatility * Math.sqrt(jumpShare / intensity);
        MertonJumps jumps = new MertonJumps(intensity, -deviation * deviation / 2, deviation);
        CharacteristicFunction law =
                CharacteristicFunctions.merton(totalVolatility * Math.sqrt(1 - jumpShare), jumps, years);
        assertThat(discounted(law, side, spot, strike, quoteRate, baseRate, years))
                .isCloseTo(expected, within(tolerance));
    }

    @ParameterizedTest(name = "{0}: {1} {3} after {6} years is worth {12}")
    @CsvFileSource(resources = "kou-options.csv", numLinesToSkip = 1)
    void agreesWithThePublishedPriceUnderKou(
            String id,
            OptionSide side,
            double spot,
            double strike,
            double quoteRate,
            double baseRate,
            double years,
            double volatility,
            double intensity,
            double upProbability,
            double upRate,
            double downRate,
            double expected,
            double tolerance) {
        KouJumps jumps = new KouJumps(intensity, upProbability, upRate, downRate);
        CharacteristicFunction law = CharacteristicFunctions.kou(volatility, jumps, years);
        assertThat(discounted(law, side, spot, strike, quoteRate, baseRate, years))
                .isCloseTo(expected, within(tolerance));
    }

    private static double discounted(
            CharacteristicFunction law,
            OptionSide side,
            double spot,
            double strike,
            double quoteRate,
            double baseRate,
            double years) {
        double forward = spot * Math.exp((quoteRate - baseRate) * years);
        return Math.exp(-quoteRate * years) * FourierPrice.value(law, side, forward, strike);
    }
}
