package org.hedgerow.scenarios.report.text;

/** How many decimals a column of numbers needs. */
final class Decimals {
    private static final int MOST = 8;

    private Decimals() {}

    /** So many that a number of this size shows this many digits; none where it has them before the point. */
    static int of(double size, int digits) {
        if (size == 0) {
            return 0;
        }
        int magnitude = (int) Math.floor(StrictMath.log10(Math.abs(size)));
        return Math.max(0, Math.min(MOST, digits - 1 - magnitude));
    }

    /** For the smallest of some numbers, zeros apart. */
    static int of(double[] sizes, int digits) {
        int decimals = 0;
        for (double size : sizes) {
            decimals = Math.max(decimals, of(size, digits));
        }
        return decimals;
    }
}
