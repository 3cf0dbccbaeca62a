package org.hedgerow.history;

/** To how many decimals numbers were written. */
final class Digits {
    private static final int MOST = 9; // of a rate that is published; the result of a division has more
    private static final double ROUNDING = 1e-9; // relative to the last decimal

    private Digits() {}

    /** The unit of the last decimal that any of the numbers has; 0 where they were not rounded to decimals at all. */
    static double unit(double[] values) {
        int decimals = 0;
        for (double value : values) {
            while (decimals <= MOST && !isWhole(value * StrictMath.pow(10, decimals))) {
                decimals++;
            }
        }
        return decimals > MOST ? 0 : StrictMath.pow(10, -decimals);
    }

    private static boolean isWhole(double scaled) {
        return Math.abs(scaled - Math.rint(scaled)) <= ROUNDING * Math.max(1, Math.abs(scaled));
    }
}
