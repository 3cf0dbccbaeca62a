package org.hedgerow.risk;

import org.hedgerow.check.Checks;
import org.hedgerow.sample.Moments;
import org.hedgerow.sample.Sample;

/**
 * Estimates from rows of influences, one number per path whose mean is the estimate.
 *
 * <p>The standard error is the root of {@code sum p^2 (influence - mean)^2} over the independent units of the
 * {@link Sample}, for plain sampling {@code sqrt(sum (influence - mean)^2) / paths}. The bits depend on the order of
 * paths alone.
 */
public final class Influence {
    private Influence() {}

    /** The mean of a row of independent paths that count alike. */
    public static Estimate estimate(double[] influence) {
        return estimate(influence, Sample.plain(influence.length));
    }

    /** The mean of a row; a row of equal numbers, and so one path alone, has no error. */
    public static Estimate estimate(double[] influence, Sample sample) {
        return estimate(sample.controlledMoments(influence), sample);
    }

    /** A mean of the sample's paths, which has the error that so many independent units tell. */
    public static Estimate estimate(Moments moments, Sample sample) {
        return new Estimate(
                moments.mean(), moments.standardError(), sample.units().degreesOfFreedom());
    }

    /** The first less the second, path by path: its error is small where the two rise and fall together. */
    public static Estimate difference(double[] first, double[] second) {
        return difference(first, second, Sample.plain(first.length));
    }

    /** The first less the second, path by path: its error is small where the two rise and fall together. */
    public static Estimate difference(double[] first, double[] second, Sample sample) {
        Checks.that(
                first.length == second.length,
                "paths",
                "must be as many in both rows, but are " + first.length + " and " + second.length);
        double[] difference = new double[first.length];
        for (int path = 0; path < difference.length; path++) {
            difference[path] = first[path] - second[path];
        }
        return estimate(difference, sample);
    }
}
