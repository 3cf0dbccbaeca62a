package org.hedgerow.scenarios.report.layout;

import java.util.Arrays;
import java.util.Collection;
import org.hedgerow.scenarios.report.wording.Numbers;

/** How many decimals a column of numbers needs. */
public final class Decimals {
    private static final int MOST = 8;
    private static final int LEAST_DIGITS = 4;
    private static final int USUAL_DIGITS = 8;

    private Decimals() {}

    /** So many that a number of this size shows this many digits; none where it has them before the point. */
    public static int of(double size, int digits) {
        if (size == 0) {
            return 0;
        }
        int magnitude = (int) Math.floor(StrictMath.log10(Math.abs(size)));
        return Math.max(0, Math.min(MOST, digits - 1 - magnitude));
    }

    /** For the smallest of some numbers, zeros apart. */
    public static int of(double[] sizes, int digits) {
        int decimals = 0;
        for (double size : sizes) {
            decimals = Math.max(decimals, of(size, digits));
        }
        return decimals;
    }

    /** So many that the largest of some amounts shows eight digits and each four, without zeros that all would end in. */
    public static int shown(Collection<Double> amounts) {
        double[] sizes = amounts.stream().mapToDouble(Math::abs).toArray();
        int decimals =
                Math.max(of(sizes, LEAST_DIGITS), of(Arrays.stream(sizes).max().orElse(0), USUAL_DIGITS));
        while (decimals > 0 && allEndInZero(sizes, decimals)) {
            decimals--;
        }
        return decimals;
    }

    private static boolean allEndInZero(double[] sizes, int decimals) {
        return Arrays.stream(sizes)
                .allMatch(size -> Numbers.fixed(size, decimals).endsWith("0"));
    }
}
