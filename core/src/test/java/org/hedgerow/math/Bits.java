package org.hedgerow.math;

import static org.assertj.core.api.Assertions.fail;

/** Comparisons of doubles finer than a tolerance. */
final class Bits {
    private Bits() {}

    /** The number of doubles from one to the other: 0 for equal bits, as well as for two NaN. */
    static long between(double x, double y) {
        if (Double.isNaN(x) || Double.isNaN(y)) {
            return Double.isNaN(x) == Double.isNaN(y) ? 0 : Long.MAX_VALUE;
        }
        return Math.abs(rank(x) - rank(y));
    }

    static void assertSame(double[] actual, double[] expected, double[] arguments) {
        for (int i = 0; i < expected.length; i++) {
            if (Double.doubleToLongBits(actual[i]) != Double.doubleToLongBits(expected[i])) {
                fail("element %d, argument %s: %s instead of %s", i, arguments[i], actual[i], expected[i]);
            }
        }
    }

    /** Doubles in order, with -0 next before 0. */
    private static long rank(double x) {
        long bits = Double.doubleToRawLongBits(x);
        return bits < 0 ? Long.MIN_VALUE - bits - 1 : bits;
    }
}
