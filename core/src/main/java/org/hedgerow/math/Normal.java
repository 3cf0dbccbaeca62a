package org.hedgerow.math;

import org.hedgerow.check.Checks;

/** The standard normal distribution. */
public final class Normal {
    private static final double ONE_BY_ROOT_TWO_PI = 0x1.9884533d43651p-2;

    private Normal() {}

    /** To about one unit in the last place: the rounding of the square is made good to first order. */
    public static double density(double x) {
        double square = x * x;
        if (square == Double.POSITIVE_INFINITY) {
            return 0;
        }
        double lost = Math.fma(x, x, -square);
        double bell = ONE_BY_ROOT_TWO_PI * Elementary.exp(-0.5 * square);
        return Math.fma(bell, -0.5 * lost, bell);
    }

    /** The probability of a value below {@code x}, to a share of 1e-15 of itself in both tails of the argument. */
    public static double cdf(double x) {
        if (x > 0) {
            return 1 - lowerTail(x);
        }
        return lowerTail(-x);
    }

    /** The value that is exceeded with probability {@code 1 - probability}; infinite for 0 and 1. */
    public static double quantile(double probability) {
        Checks.share(probability, "probability");
        return NormalQuantile.of(probability);
    }

    private static double lowerTail(double distance) {
        double density = density(distance);
        return density == 0 ? 0 : density * MillsRatio.of(distance);
    }
}
