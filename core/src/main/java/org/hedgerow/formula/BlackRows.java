package org.hedgerow.formula;

import org.hedgerow.math.Rows;

/** {@link Black#value} for rows of forwards and deviations, in its bits and unchecked, by rows of its own to work in. */
public final class BlackRows {
    private final double[] upper;
    private final double[] lower;
    private final double[] forwardShare;
    private final double[] strikeShare;

    /** For rows of a length. */
    public BlackRows(int length) {
        upper = new double[length];
        lower = new double[length];
        forwardShare = new double[length];
        strikeShare = new double[length];
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
        for (int path = 0; path < upper.length; path++) {
            double deviation = standardDeviation[path];
            double moneyness = upper[path];
            double middle = moneyness == 0 ? 0 : moneyness / deviation;
            double outOfTheMoney = forward[path] < strike ? 1 : -1;
            double bound = middle + deviation / 2;
            upper[path] = outOfTheMoney * bound;
            lower[path] = outOfTheMoney * (bound - deviation);
        }
        Rows.normalCdf(upper, forwardShare);
        Rows.normalCdf(lower, strikeShare);
        double sign = side.sign();
        for (int path = 0; path < upper.length; path++) {
            double intrinsic = Math.max(0, sign * (forward[path] - strike));
            double outOfTheMoney = forward[path] < strike ? 1 : -1;
            double rest = outOfTheMoney * (forward[path] * forwardShare[path] - strike * strikeShare[path]);
            boolean varies = standardDeviation[path] != 0 && strike != 0 && forward[path] != 0;
            out[path] = discount * (varies ? intrinsic + Math.max(0, rest) : intrinsic);
        }
    }
}
