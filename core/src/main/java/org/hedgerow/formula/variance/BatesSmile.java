package org.hedgerow.formula.variance;

import java.util.Arrays;
import org.hedgerow.check.Checks;
import org.hedgerow.formula.BatesParameters;
import org.hedgerow.formula.HestonParameters;
import org.hedgerow.formula.ImpliedVolatility;
import org.hedgerow.formula.MertonJumps;
import org.hedgerow.formula.fourier.CharacteristicFunction;
import org.hedgerow.formula.fourier.CharacteristicFunctions;
import org.hedgerow.formula.fourier.FourierPrice;

/** Of square-root variance, with or without jumps, by the characteristic function. */
public record BatesSmile(BatesParameters parameters) implements VarianceSmile {
    private static final double HIGHEST = 6; // deviations of the variance
    private static final double LEAST_VALUE = 1e-8; // of an option over the forward: below it no digits are left

    public BatesSmile {
        Checks.present(parameters, "parameters");
    }

    /** Without jumps. */
    public static BatesSmile of(HestonParameters heston) {
        return new BatesSmile(new BatesParameters(heston, new MertonJumps(0, 0, 0)));
    }

    @Override
    public double expectedVariance(double years) {
        return parameters.diffusion().expectedVariance(years);
    }

    @Override
    public double highestVariance(double years) {
        HestonParameters heston = parameters.diffusion();
        return heston.expectedVariance(years) + HIGHEST * Math.sqrt(heston.varianceOfVariance(years));
    }

    @Override
    public double totalVariance(double variance, double years) {
        MertonJumps jumps = parameters.jumps();
        return (at(variance).averageVariance(years) + jumps.intensity() * jumps.moment(2)) * years;
    }

    /** Beyond strikes whose options are worth next to nothing, what it is there. */
    @Override
    public double[] deviations(double variance, double years, double[] logStrikes) {
        CharacteristicFunction law = CharacteristicFunctions.bates(at(variance), parameters.jumps(), years);
        double[] strikes = Arrays.stream(logStrikes).map(StrictMath::exp).toArray();
        double[] values = FourierPrice.valuesOutOfTheMoney(law, 1, strikes);
        double[] deviations = new double[strikes.length];
        int first = values.length;
        int last = -1;
        for (int place = 0; place < values.length; place++) {
            if (values[place] > LEAST_VALUE) {
                deviations[place] = ImpliedVolatility.standardDeviation(
                        FourierPrice.outOfTheMoney(1, strikes[place]), 1, strikes[place], values[place]);
                first = Math.min(first, place);
                last = place;
            }
        }
        if (last < 0) {
            Arrays.fill(deviations, Math.sqrt(totalVariance(variance, years)));
            return deviations;
        }
        Arrays.fill(deviations, 0, first, deviations[first]);
        Arrays.fill(deviations, last + 1, deviations.length, deviations[last]);
        return deviations;
    }

    private HestonParameters at(double variance) {
        HestonParameters heston = parameters.diffusion();
        return new HestonParameters(
                variance, heston.meanReversion(), heston.longVariance(), heston.volOfVol(), heston.correlation());
    }
}
