package org.hedgerow.formula.variance;

import org.hedgerow.check.Checks;
import org.hedgerow.math.Rows;

/**
 * A {@link VarianceSmile} for rows of forwards and variances: a table of deviations over the root of the total variance,
 * by the log of strike over forward in such roots and by the root of the variance, cubic between its points in both.
 */
public final class VarianceSmileRows {
    private static final int STRIKES = 81;
    private static final int VARIANCES = 41;
    private static final double REACH = 4.5; // of strikes, in roots of the total variance
    private static final double PER_STRIKE = (STRIKES - 1) / (2 * REACH);
    private static final double LEAST_VARIANCE = 1e-12; // a year

    private final double[] table; // [variance][strike]
    private final double perRoot;
    private final double certain; // total variance where the path has none
    private final double perVariance; // what a unit of variance adds to it

    /**
     * For one date.
     *
     * @param years from today to the date, on which a path's variance becomes known
     * @param left years from the date to expiry
     */
    public VarianceSmileRows(VarianceSmile smile, double years, double left) {
        Checks.positive(left, "left");
        this.certain = smile.totalVariance(0, left);
        this.perVariance = smile.totalVariance(1, left) - certain;
        double highest = Math.sqrt(Math.max(smile.highestVariance(years), LEAST_VARIANCE));
        this.perRoot = (VARIANCES - 1) / highest;
        this.table = new double[VARIANCES * STRIKES];
        for (int row = 0; row < VARIANCES; row++) {
            double root = Math.max(highest * row / (VARIANCES - 1), Math.sqrt(LEAST_VARIANCE));
            double scale = Math.sqrt(smile.totalVariance(root * root, left));
            double[] logs = new double[STRIKES];
            for (int place = 0; place < STRIKES; place++) {
                logs[place] = scale * (place / PER_STRIKE - REACH);
            }
            double[] deviations = smile.deviations(root * root, left, logs);
            for (int place = 0; place < STRIKES; place++) {
                table[row * STRIKES + place] = deviations[place] / scale;
            }
        }
    }

    /** What prices an option of one strike, for rows of forwards and variances. */
    public void deviations(double[] forward, double strike, double[] variance, double[] out) {
        for (int path = 0; path < out.length; path++) {
            out[path] = strike / forward[path];
        }
        Rows.log(out, out);
        for (int path = 0; path < out.length; path++) {
            out[path] = deviation(out[path], variance[path]);
        }
    }

    /** The same at the strike at which a call and a put have opposite forward deltas. */
    public void atTheMoney(double[] variance, double[] out) {
        for (int path = 0; path < out.length; path++) {
            double forward = deviation(0, variance[path]);
            out[path] = deviation(forward * forward / 2, variance[path]);
        }
    }

    private double deviation(double logStrike, double variance) {
        double scale = Math.sqrt(Math.fma(perVariance, variance, certain));
        double place = Math.min(STRIKES - 1, Math.max(0, (logStrike / scale + REACH) * PER_STRIKE));
        double row = Math.min(VARIANCES - 1, Math.max(0, Math.sqrt(variance) * perRoot));
        int column = Math.min(STRIKES - 4, Math.max(0, (int) place - 1));
        int first = Math.min(VARIANCES - 4, Math.max(0, (int) row - 1));
        double across = place - column;
        double down = row - first;
        int corner = first * STRIKES + column;
        return scale
                * cubic(
                        down,
                        along(across, corner),
                        along(across, corner + STRIKES),
                        along(across, corner + 2 * STRIKES),
                        along(across, corner + 3 * STRIKES));
    }

    private double along(double at, int from) {
        return cubic(at, table[from], table[from + 1], table[from + 2], table[from + 3]);
    }

    /** Through values at 0, 1, 2 and 3, by Newton's differences. */
    private static double cubic(double at, double zero, double one, double two, double three) {
        double first = one - zero;
        double second = two - 2 * one + zero;
        double third = three - 3 * two + 3 * one - zero;
        return Math.fma(at, Math.fma((at - 1) / 2, Math.fma((at - 2) / 3, third, second), first), zero);
    }
}
