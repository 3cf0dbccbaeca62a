package org.hedgerow.math.probability;

import org.apache.commons.math3.special.Gamma;
import org.hedgerow.check.Checks;
import org.hedgerow.math.numeric.Roots;

/** The gamma function and the distributions that it leads to. */
public final class GammaFunction {
    private static final double ACCURACY = 1e-14;

    private GammaFunction() {}

    /** Logarithm of {@code (x - 1)!} of a positive number. */
    public static double log(double x) {
        return Gamma.logGamma(Checks.positive(x, "x"));
    }

    /** Probability that a gamma variable of this shape and scale 1 is at most {@code x}. */
    public static double cdf(double shape, double x) {
        return Gamma.regularizedGammaP(Checks.positive(shape, "shape"), Checks.notNegative(x, "x"));
    }

    /** Probability that a gamma variable of this shape and scale 1 is above {@code x}, however small. */
    public static double upperTail(double shape, double x) {
        return Gamma.regularizedGammaQ(Checks.positive(shape, "shape"), Checks.notNegative(x, "x"));
    }

    /** The value that a gamma variable of this shape and scale 1 stays below with a probability strictly in (0, 1). */
    public static double quantile(double shape, double probability) {
        Checks.that(
                probability > 0 && probability < 1,
                "probability",
                "must be strictly between 0 and 1, but is " + probability);
        double high = shape + 1;
        while (cdf(shape, high) < probability) {
            high *= 2;
        }
        return Roots.bracketed(x -> cdf(shape, x) - probability, 0, high, ACCURACY * high);
    }
}
