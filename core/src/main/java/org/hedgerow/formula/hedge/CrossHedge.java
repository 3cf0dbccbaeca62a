package org.hedgerow.formula.hedge;

import org.hedgerow.check.Checks;

/**
 * How an exposure and what hedges it move together, over the time of the hedge. Ederington, The hedging performance of
 * the new futures markets (1979).
 *
 * @param correlation of the two changes
 * @param exposureDeviation of the change of the exposure's price
 * @param hedgeDeviation of the change of the hedge's price, in the same unit
 */
public record CrossHedge(double correlation, double exposureDeviation, double hedgeDeviation) {
    public CrossHedge {
        Checks.correlation(correlation, "correlation");
        Checks.notNegative(exposureDeviation, "exposureDeviation");
        Checks.positive(hedgeDeviation, "hedgeDeviation");
    }

    /** From changes seen side by side; deviations have one less than their number below. */
    public static CrossHedge of(double[] exposure, double[] hedge) {
        Checks.that(exposure.length > 1, "exposure", "must have two changes at least");
        Checks.that(
                hedge.length == exposure.length,
                "hedge",
                "must have " + exposure.length + " changes as the exposure has, but has " + hedge.length);
        double exposureSquare = moment(exposure, exposure);
        double hedgeSquare = moment(hedge, hedge);
        double scale = Math.sqrt(exposureSquare * hedgeSquare);
        double correlation = scale == 0 ? 0 : moment(exposure, hedge) / scale;
        return new CrossHedge(
                Math.max(-1, Math.min(1, correlation)),
                Math.sqrt(exposureSquare / (exposure.length - 1)),
                Math.sqrt(hedgeSquare / (hedge.length - 1)));
    }

    /**
     * Of two lognormal rates over their means.
     *
     * @param correlation of their logarithms
     */
    public static CrossHedge ofLognormal(
            double correlation, double exposureVolatility, double hedgeVolatility, double years) {
        Checks.notNegative(exposureVolatility, "exposureVolatility");
        Checks.positive(hedgeVolatility, "hedgeVolatility");
        Checks.positive(years, "years");
        double exposure = Math.sqrt(StrictMath.expm1(exposureVolatility * exposureVolatility * years));
        double hedge = Math.sqrt(StrictMath.expm1(hedgeVolatility * hedgeVolatility * years));
        double shared = StrictMath.expm1(correlation * exposureVolatility * hedgeVolatility * years);
        double linear = exposure == 0 ? 0 : shared / (exposure * hedge);
        return new CrossHedge(Math.max(-1, Math.min(1, linear)), exposure, hedge);
    }

    private static double moment(double[] one, double[] other) {
        double meanOfOne = mean(one);
        double meanOfOther = mean(other);
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (one[i] - meanOfOne) * (other[i] - meanOfOther);
        }
        return sum;
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    /** Units of the hedge sold against one unit held that leave the least variance: the slope of a regression on it. */
    public double ratio() {
        return correlation * exposureDeviation / hedgeDeviation;
    }

    /** The share of the exposure's variance that this ratio takes away. */
    public double effectiveness() {
        return correlation * correlation;
    }

    /** What it leaves of the variance. */
    public double residualVariance() {
        return exposureDeviation * exposureDeviation * (1 - effectiveness());
    }
}
