package org.hedgerow.formula;

import org.hedgerow.math.Rows;

/** {@link Black#value} for rows of forwards and deviations, in its bits and unchecked, by rows of its own to work in. */
public final class BlackRows {
    private final double[] upper;
    private final double[] lower;
    private final double[] nearShare;
    private final double[] beyondShare;

    /** For rows of a length. */
    public BlackRows(int length) {
        upper = new double[length];
        lower = new double[length];
        nearShare = new double[length];
        beyondShare = new double[length];
    }

    /** Values of options of one strike; not a number where the forward is none. */
    public void value(
            OptionSide side,
            double[] forward,
            double strike,
            double[] standardDeviation,
            double discount,
            double[] out) {
        for (int path = 0; path < upper.length; path++) {
            upper[path] = forward[path] / strike;
        }
        Rows.log(upper, upper);
        // No branch and nothing but minima, maxima and absolute values, so that these loops compile to vectors too.
        for (int path = 0; path < upper.length; path++) {
            double deviation = Math.max(Black.LEAST_DEVIATION, standardDeviation[path]);
            double distance = Math.abs(upper[path]) / deviation;
            double far = deviation / 2 - distance;
            upper[path] = far;
            lower[path] = far - deviation;
        }
        Rows.normalCdf(upper, nearShare);
        Rows.normalCdf(lower, beyondShare);
        double sign = side.sign();
        for (int path = 0; path < upper.length; path++) {
            double near = Math.min(forward[path], strike);
            double beyond = Math.max(forward[path], strike);
            double intrinsic = Math.max(0, sign * (forward[path] - strike));
            double rest = Math.max(0, near * nearShare[path] - beyond * beyondShare[path]);
            out[path] = discount * (intrinsic + rest);
        }
    }

    /** {@link Black#delta} of the forward, its base discount 1, within rounding. */
    public void delta(OptionSide side, double[] forward, double strike, double[] standardDeviation, double[] out) {
        double sign = side.sign();
        for (int path = 0; path < upper.length; path++) {
            upper[path] = forward[path] / strike;
        }
        Rows.log(upper, upper);
        for (int path = 0; path < upper.length; path++) {
            double deviation = Math.max(Black.LEAST_DEVIATION, standardDeviation[path]);
            upper[path] = sign * (upper[path] / deviation + deviation / 2);
        }
        Rows.normalCdf(upper, out);
        Rows.scale(out, sign);
    }
}
