package org.hedgerow.math;

import static org.assertj.core.api.Assertions.assertThat;

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
            assertThat(Double.doubleToLongBits(actual[i]))
                    .as("element %d, argument %s: %s and %s", i, arguments[i], actual[i], expected[i])
                    .isEqualTo(Double.doubleToLongBits(expected[i]));
        }
    }

    /** Doubles in order, with -0 next before 0. */
    private static long rank(double x) {
        long bits = Double.doubleToRawLongBits(x);
        return bits < 0 ? Long.MIN_VALUE - bits - 1 : bits;
    }
}
