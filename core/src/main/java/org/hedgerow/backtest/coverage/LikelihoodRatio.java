package org.hedgerow.backtest.coverage;

import org.hedgerow.check.Checks;
import org.hedgerow.math.probability.GammaFunction;

/**
 * Twice the logarithm of how much likelier the free law is than the one tested: chi-squared in large samples if that is true.
 *
 * @param statistic 0 where both laws are equally likely, never below
 * @param degreesOfFreedom parameters that the free law has more
 */
public record LikelihoodRatio(double statistic, int degreesOfFreedom) {
    private static final double ROUNDING = 1e-9;

    public LikelihoodRatio {
        Checks.that(statistic >= -ROUNDING, "statistic", "must not be negative, but is " + statistic);
        statistic = Math.max(0, statistic);
        Checks.positive(degreesOfFreedom, "degreesOfFreedom");
    }

    /** Probability of a larger one if what is tested is true. */
    public double pValue() {
        return GammaFunction.upperTail(0.5 * degreesOfFreedom, 0.5 * statistic);
    }

    /** {@code count log(share)}, 0 where nothing is counted. */
    static double term(long count, double share) {
        return count == 0 ? 0 : count * StrictMath.log(share);
    }
}
