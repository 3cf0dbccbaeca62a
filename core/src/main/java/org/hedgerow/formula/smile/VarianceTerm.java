package org.hedgerow.formula.smile;

import org.hedgerow.check.Checks;

/**
 * Total variance by time: linear between points and from zero to the first, going on beyond the last as before it. Time
 * may be weighted, so that a weekend adds none.
 */
public final class VarianceTerm {
    private final double[] times;
    private final double[] variances;

    /** Of points in rising order of time, whose variances must not fall. */
    public VarianceTerm(double[] times, double[] variances) {
        Checks.that(
                times.length > 0 && times.length == variances.length,
                "times",
                "must be as many as variances and at least one");
        for (int point = 0; point < times.length; point++) {
            double before = point == 0 ? 0 : times[point - 1];
            double least = point == 0 ? 0 : variances[point - 1];
            Checks.that(
                    times[point] > before && Double.isFinite(times[point]),
                    "times[" + point + "]",
                    "must be above " + before + ", but is " + times[point]);
            Checks.that(
                    variances[point] >= least && Double.isFinite(variances[point]),
                    "variances[" + point + "]",
                    "must not be below " + least + ", but is " + variances[point]);
        }
        this.times = times.clone();
        this.variances = variances.clone();
    }

    /** Up to a time in the unit of the points, without unit. */
    public double variance(double time) {
        int upper = 0;
        while (upper < times.length - 1 && times[upper] < time) {
            upper++;
        }
        double left = upper == 0 ? 0 : times[upper - 1];
        double base = upper == 0 ? 0 : variances[upper - 1];
        return base + (time - left) / (times[upper] - left) * (variances[upper] - base);
    }
}
