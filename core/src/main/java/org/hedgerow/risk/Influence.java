package org.hedgerow.risk;

import org.hedgerow.check.Checks;
import org.hedgerow.math.Rows;

/**
 * Estimates from rows of influences, one number per path whose mean is the estimate.
 *
 * <p>The standard error is {@code sqrt(sum (influence - mean)^2) / paths}. Sums run in the fixed lanes of {@link Rows},
 * so that the bits depend on the order of paths alone.
 */
public final class Influence {
    private Influence() {}

    /** The mean of a row; a row of equal numbers, and so one path alone, has no error. */
    public static Estimate estimate(double[] influence) {
        Checks.positive(influence.length, "number of paths");
        if (isConstant(influence)) { // a sum would differ from it by rounding and show a tiny error
            return new Estimate(influence[0], 0);
        }
        int paths = influence.length;
        double mean = Rows.sum(influence, paths) / paths;
        return new Estimate(mean, Math.sqrt(Rows.sumOfSquaredDeviations(influence, paths, mean)) / paths);
    }

    /** The first less the second, path by path: its error is small where the two rise and fall together. */
    public static Estimate difference(double[] first, double[] second) {
        Checks.that(
                first.length == second.length,
                "paths",
                "must be as many in both rows, but are " + first.length + " and " + second.length);
        double[] difference = new double[first.length];
        for (int path = 0; path < difference.length; path++) {
            difference[path] = first[path] - second[path];
        }
        return estimate(difference);
    }

    private static boolean isConstant(double[] row) {
        for (double value : row) {
            if (value != row[0]) {
                return false;
            }
        }
        return true;
    }
}
