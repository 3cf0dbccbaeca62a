package org.hedgerow.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.finmath.exception.CalculationException;
import net.finmath.fouriermethod.models.CharacteristicFunctionModel;
import net.finmath.fouriermethod.models.HestonModel;
import net.finmath.fouriermethod.models.MertonModel;
import net.finmath.fouriermethod.products.EuropeanOption;
import net.finmath.montecarlo.assetderivativevaluation.MonteCarloBlackScholesModel;
import net.finmath.montecarlo.assetderivativevaluation.products.AsianOption;
import net.finmath.stochastic.RandomVariable;
import net.finmath.time.TimeDiscretization;
import net.finmath.time.TimeDiscretizationFromArray;
import org.hedgerow.formula.HestonParameters;
import org.hedgerow.formula.MertonJumps;
import org.hedgerow.formula.OptionSide;
import org.hedgerow.formula.average.ArithmeticAverage;
import org.hedgerow.formula.average.Fixings;
import org.hedgerow.formula.fourier.CharacteristicFunction;
import org.hedgerow.formula.fourier.CharacteristicFunctions;
import org.hedgerow.formula.fourier.FourierPrice;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Models beside those of finmath-lib: its transforms and its simulations. */
class FinmathModelsTest {
    private static final double SPOT = 1.25;
    private static final double RATE = 0.06;
    private static final double[] STRIKES = {0.9, 1.25, 1.6};

    /** Its integral ends at 100; the transform of a narrow law with fat tails does not. */
    @ParameterizedTest
    @CsvSource({
        "0.5, 0.012, 1.5, 0.02, 0.35, -0.15, 2e-7",
        "2, 0.04, 3, 0.03, 0.6, 0.4, 1e-12",
        "1, 0.09, 0.8, 0.06, 0.9, -0.7, 5e-9"
    })
    void optionsOfHestonAgree(
            double years,
            double variance,
            double reversion,
            double longVariance,
            double volOfVol,
            double correlation,
            double tolerance)
            throws CalculationException {
        HestonParameters heston = new HestonParameters(variance, reversion, longVariance, volOfVol, correlation);
        CharacteristicFunctionModel theirs =
                new HestonModel(SPOT, RATE, Math.sqrt(variance), longVariance, reversion, volOfVol, correlation);
        compare(CharacteristicFunctions.heston(heston, years), theirs, years, tolerance);
    }

    /**
     * Jumps that leave the rate where it is on average: what it takes off for the mean of others lacks the argument of
     * the transform, so that its forward is then another. It gives the log of the mean jump, we the mean of the log.
     */
    @ParameterizedTest
    @CsvSource({"0.5, 0.1, 0.6, 0.05, 1e-12", "2, 0.14, 1.5, 0.1, 1e-12"})
    void optionsOfMertonAgree(double years, double volatility, double intensity, double deviation, double tolerance)
            throws CalculationException {
        MertonJumps jumps = new MertonJumps(intensity, -deviation * deviation / 2, deviation);
        CharacteristicFunctionModel theirs = new MertonModel(SPOT, RATE, volatility, intensity, 0, deviation);
        compare(CharacteristicFunctions.merton(volatility, jumps, years), theirs, years, tolerance);
    }

    private static void compare(
            CharacteristicFunction law, CharacteristicFunctionModel theirs, double years, double tolerance)
            throws CalculationException {
        double forward = SPOT * Math.exp(RATE * years);
        for (double strike : STRIKES) {
            double ours = Math.exp(-RATE * years) * FourierPrice.value(law, OptionSide.CALL, forward, strike);
            assertThat(ours)
                    .as("strike %s", strike)
                    .isCloseTo(new EuropeanOption(years, strike).getValue(theirs), within(tolerance));
        }
    }

    /** Ours is exact, theirs simulated. */
    @ParameterizedTest
    @CsvSource({"12, 1, 0.12, 1.2", "12, 1, 0.12, 1.3", "6, 0.5, 0.3, 1.25"})
    void averageOptionsAgree(int fixings, double years, double volatility, double strike) throws CalculationException {
        double step = years / fixings;
        double[] dates = new double[fixings];
        Arrays.setAll(dates, fixing -> (fixing + 1) * step);
        TimeDiscretization grid = new TimeDiscretizationFromArray(0, fixings, step);
        RandomVariable theirs = new AsianOption(years, strike, new TimeDiscretizationFromArray(dates))
                .getValue(0, new MonteCarloBlackScholesModel(grid, 100_000, SPOT, RATE, volatility));
        double ours = ArithmeticAverage.option(
                OptionSide.CALL, strike, Fixings.of(SPOT, RATE, volatility, dates), 0, Math.exp(-RATE * years));
        assertThat(theirs.getStandardError()).isLessThan(0.01 * ours);
        assertThat(ours).isCloseTo(theirs.getAverage(), within(4.5 * theirs.getStandardError()));
    }
}
