package org.hedgerow.math;

import org.hedgerow.check.Checks;

/** The standard normal distribution. */
public final class Normal {
    private static final double ONE_BY_ROOT_TWO_PI = 0x1.9884533d43651p-2;
    /** Logarithm up to which a factor is a double, and one whose loss nobody sees. */
    private static final double LARGE = 300;

    private Normal() {}

    /** Of the standard normal, per unit of its argument. */
    public static double density(double x) {
        return ONE_BY_ROOT_TWO_PI * bell(x);
    }

    /** The probability of a value below {@code x}, to a share of 1e-15 of itself, however small. */
    public static double cdf(double x) {
        if (x > 0) {
            return 1 - upperTail(x);
        }
        return upperTail(-x);
    }

    /** {@code e^log cdf(x)}, also where the one factor is too large for a double and the other too small. */
    public static double scaledCdf(double log, double x) {
        if (log == 0) {
            return cdf(x);
        }
        if (x > -1 || !(Math.abs(log) > LARGE)) {
            return Elementary.exp(log) * cdf(x);
        }
        double scale = Elementary.exp(Math.fma(-0.5 * x, x, log));
        return scale == 0 ? 0 : 0.5 * scale * NormalTail.overHalfBell(-x);
    }

    /** The value that is exceeded with probability {@code 1 - probability}; infinite for 0 and 1. */
    public static double quantile(double probability) {
        Checks.share(probability, "probability");
        return NormalQuantile.of(probability);
    }

    private static double upperTail(double x) {
        double bell = bell(x);
        return bell == 0 ? 0 : 0.5 * bell * NormalTail.overHalfBell(x);
    }

    /** {@code e^(-x^2/2)}, with what the rounding of the square costs made good to first order. */
    private static double bell(double x) {
        double square = x * x;
        if (square == Double.POSITIVE_INFINITY) {
            return 0;
        }
        double lost = Math.fma(x, x, -square);
        double bell = Elementary.exp(-0.5 * square);
        return Math.fma(bell, -0.5 * lost, bell);
    }
}
