package org.hedgerow.calibration.quote;

import org.hedgerow.check.Checks;

/**
 * Where a fit may look for a parameter: between two bounds, which it can come near to but not reach, or at one value.
 *
 * <p>The search runs over all real numbers; a logistic curve leads them between the bounds, or between their logarithms
 * where both bounds are positive.
 *
 * @param low in the unit of the parameter; equal to {@code high} where the value is given
 * @param high never below {@code low}
 */
public record FitRange(double low, double high) {
    /** A bound binds where no more than this share of the range is left beyond the parameter. */
    private static final double BINDS = 0.005;
    /** Of a start within the range from its ends. */
    private static final double MARGIN = 0.01;

    public FitRange {
        Checks.finite(low, "low");
        Checks.finite(high, "high");
        Checks.that(high >= low, "high", "must not be below " + low + ", but is " + high);
    }

    /** The fit takes the value as given. */
    public static FitRange fixed(double value) {
        return new FitRange(value, value);
    }

    /** This range, if the model knows all parameters of it. */
    FitRange inside(double least, double most, String name) {
        Checks.in(low, least, most, name + ".low");
        Checks.in(high, least, most, name + ".high");
        return this;
    }

    boolean isFixed() {
        return low == high;
    }

    /** The parameter at a real number. */
    double at(double free) {
        double share = 1 / (1 + StrictMath.exp(-free));
        double value = isLog() ? low * StrictMath.pow(high / low, share) : low + (high - low) * share;
        return Math.min(high, Math.max(low, value));
    }

    /** The real number of a parameter, moved off the bounds far enough to have a slope there. */
    double free(double value) {
        double share = Math.min(1 - MARGIN, Math.max(MARGIN, share(value)));
        return StrictMath.log(share / (1 - share));
    }

    /** By how much the parameter moves per unit of the real number. */
    double slope(double value) {
        double share = share(value);
        double width = isLog() ? value * StrictMath.log(high / low) : high - low;
        return width * share * (1 - share);
    }

    boolean binds(double value) {
        double share = share(value);
        return share < BINDS || share > 1 - BINDS;
    }

    private double share(double value) {
        return isLog() ? StrictMath.log(value / low) / StrictMath.log(high / low) : (value - low) / (high - low);
    }

    private boolean isLog() {
        return low > 0;
    }
}
