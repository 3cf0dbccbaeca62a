package org.hedgerow.formula.average;

import org.hedgerow.check.Checks;

/**
 * The rates that an average is made of, each counting the same: those already fixed, and for those to come the forward
 * and the variance of the log. The last one is fixed at expiry.
 */
public final class Fixings {
    private final double[] forward;
    private final double[] variance;
    private final int past;

    /**
     * Fixings in the order of their dates.
     *
     * @param forward of each fixing to come
     * @param variance of the log of the rate from today to each, not falling; 0 for a rate known today
     * @param past number of those already fixed
     */
    public Fixings(double[] forward, double[] variance, int past) {
        Checks.that(forward.length > 0, "forward", "must have at least one element");
        Checks.that(forward.length == variance.length, "variance", "must have an element for each forward");
        Checks.notNegative(past, "past");
        double before = 0;
        for (int fixing = 0; fixing < forward.length; fixing++) {
            Checks.positive(forward[fixing], "forward[" + fixing + "]");
            Checks.notNegative(variance[fixing], "variance[" + fixing + "]");
            Checks.that(variance[fixing] >= before, "variance[" + fixing + "]", "must not be below " + before);
            before = variance[fixing];
        }
        this.forward = forward.clone();
        this.variance = variance.clone();
        this.past = past;
    }

    /** None of them past, under a constant carry (quote less base rate) and volatility. */
    public static Fixings of(double spot, double carry, double volatility, double... years) {
        double[] forward = new double[years.length];
        double[] variance = new double[years.length];
        for (int fixing = 0; fixing < years.length; fixing++) {
            forward[fixing] = spot * StrictMath.exp(carry * years[fixing]);
            variance[fixing] = volatility * volatility * years[fixing];
        }
        return new Fixings(forward, variance, 0);
    }

    /** Those to come. */
    int coming() {
        return forward.length;
    }

    int total() {
        return past + forward.length;
    }

    int past() {
        return past;
    }

    double forward(int fixing) {
        return forward[fixing];
    }

    double variance(int fixing) {
        return variance[fixing];
    }

    double lastForward() {
        return forward[forward.length - 1];
    }

    double lastVariance() {
        return variance[variance.length - 1];
    }
}
