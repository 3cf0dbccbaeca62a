package org.hedgerow.trade.margin;

import org.hedgerow.math.Rows;
import org.hedgerow.path.PathBatch;

/**
 * By how much a margin account lies below its initial margin on each path, in the currency of the margin. Losses are
 * taken from it until it falls below the maintenance margin, and then all is called for; what exceeds the initial margin
 * is withdrawn at once.
 */
final class MarginShortfall {
    private final double[] balance = new double[PathBatch.SIZE]; // less the initial margin, never positive
    private final boolean[] settles = new boolean[PathBatch.SIZE]; // whether it is brought to the initial margin today
    private final double[] before = new double[PathBatch.SIZE]; // on the date before

    void open() {
        Rows.fill(balance, 0);
    }

    /**
     * Turns the gain of a day into what is paid out (called for where negative).
     *
     * @param riskFree growth of the account since the date before, of which {@code earned} remains
     * @param slack how far the account may fall
     * @param ends whether it is paid out and closed
     */
    void settle(double[] gain, double[] riskFree, double earned, double slack, boolean ends) {
        for (int path = 0; path < gain.length; path++) {
            double now = balance[path] * riskFree[path] * earned + gain[path];
            settles[path] = ends || now > 0 || now < -slack;
        }
        follow(gain, riskFree, earned, settles);
    }

    /** The same where it is known what is paid out: what rounding would decide otherwise on the edge is not asked again. */
    void follow(double[] gain, double[] riskFree, double earned, MarginShortfall decided) {
        follow(gain, riskFree, earned, decided.settles);
    }

    private void follow(double[] gain, double[] riskFree, double earned, boolean[] paysOut) {
        System.arraycopy(balance, 0, before, 0, before.length);
        for (int path = 0; path < gain.length; path++) {
            double now = balance[path] * riskFree[path] * earned + gain[path];
            balance[path] = paysOut[path] ? 0 : now;
            gain[path] = paysOut[path] ? now : 0;
        }
    }

    /** Pays out and closes the account where a row is 1. */
    void close(double[] where, double[] paid) {
        for (int path = 0; path < paid.length; path++) {
            if (where[path] == 1) {
                paid[path] += balance[path];
                balance[path] = 0;
            }
        }
    }

    /** What the exchange's rate on the shortfall differed from risk-free interest since the date before. */
    void spread(double[] riskFree, double earned, double[] out) {
        for (int path = 0; path < out.length; path++) {
            out[path] = before[path] * riskFree[path] * (earned - 1);
        }
    }

    /** What losses kept back and paid later change in the account: the shortfall before, with interest, less now's. */
    void kept(double[] riskFree, double[] out) {
        for (int path = 0; path < out.length; path++) {
            out[path] = before[path] * riskFree[path] - balance[path];
        }
    }
}
