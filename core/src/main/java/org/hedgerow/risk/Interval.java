package org.hedgerow.risk;

import org.hedgerow.check.Checks;

/**
 * A range of values, both ends included.
 *
 * @param low end
 * @param high end, not below {@code low}
 */
public record Interval(double low, double high) {
    /** Standard errors to either side of a normal estimate at 95 %: the normal quantile at 97.5 %. */
    public static final double Z_95 = 1.959963984540054;

    public Interval {
        Checks.finite(low, "low");
        Checks.finite(high, "high");
        Checks.that(low <= high, "low", "must not be above high, but is " + low + " above " + high);
    }

    /** Whether a value lies between the ends or on one. */
    public boolean contains(double value) {
        return low <= value && value <= high;
    }

    /** Whether all of it has one sign and some of it is no less than what is material. */
    public boolean isSigned(double material) {
        return (low > 0 || high < 0) && (low <= -material || high >= material);
    }

    /** The upper end less the lower. */
    public double width() {
        return high - low;
    }
}
