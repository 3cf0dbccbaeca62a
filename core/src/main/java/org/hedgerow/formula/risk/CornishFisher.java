package org.hedgerow.formula.risk;

import org.hedgerow.check.Checks;

/**
 * Quantiles of a distribution near the normal, from its moments: {@code z + (z^2 - 1) S / 6 + (z^3 - 3 z) K / 24 - (2 z^3
 * - 5 z) S^2 / 36}. Cornish and Fisher, Moments and cumulants in the specification of distributions (1938).
 *
 * <p>An expansion, not a distribution: where {@link #isMonotone} is false its quantiles fall as the level rises somewhere.
 *
 * @param skewness of the loss where quantiles are losses: that of the gain with the other sign
 * @param excessKurtosis above that of the normal, 3
 */
public record CornishFisher(double skewness, double excessKurtosis) {
    public CornishFisher {
        Checks.finite(skewness, "skewness");
        Checks.finite(excessKurtosis, "excessKurtosis");
    }

    /** In deviations from the mean, of the level at which the standard normal has {@code z}. */
    public double quantile(double z) {
        return z + skewness * perSkewness(z) / 6 + excessKurtosis * perKurtosis(z) / 24 - square() * perSquare(z) / 36;
    }

    /** How it rises with the skewness. */
    public double slopeInSkewness(double z) {
        return perSkewness(z) / 6 - 2 * skewness * perSquare(z) / 36;
    }

    /** How it rises with the kurtosis. */
    public double slopeInKurtosis(double z) {
        return perKurtosis(z) / 24;
    }

    /** Whether quantiles rise with the level everywhere: the slope, a parabola in z, is nowhere negative. */
    public boolean isMonotone() {
        double constant = 1 - excessKurtosis / 8 + 5 * square() / 36;
        double linear = skewness / 3;
        double quadratic = excessKurtosis / 8 - square() / 6;
        if (quadratic <= 0) {
            return quadratic == 0 && linear == 0 && constant >= 0;
        }
        return linear * linear <= 4 * quadratic * constant;
    }

    private double square() {
        return skewness * skewness;
    }

    private static double perSkewness(double z) {
        return z * z - 1;
    }

    private static double perKurtosis(double z) {
        return z * (z * z - 3);
    }

    private static double perSquare(double z) {
        return z * (2 * z * z - 5);
    }
}
