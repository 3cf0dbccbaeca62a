package org.hedgerow.formula.fixing;

import org.hedgerow.check.Checks;

/** How a lognormal rate gets to its fixings, as one date sees them, and what is paid there. */
public final class FixingCourse {
    private static final double LEAST_SHARE = 1.0 / 64; // of the mean step's variance
    private static final double LEAST_VARIANCE = 1e-10;

    private final double[] growth; // log of forward over the rate
    private final double[] variance;
    private final double[] discount;
    private final double[] carry;

    /**
     * Fixings in the order of their dates.
     *
     * @param forward of each over the rate of the date that sees them
     * @param variance of the log of the rate until each; a step of nearly none is taken for a 64th of the mean step
     * @param carry forward to the payment of each over the rate it fixes
     * @param discount of each payment
     */
    public FixingCourse(double[] forward, double[] variance, double[] carry, double[] discount) {
        int count = forward.length;
        Checks.that(count > 0, "forward", "must have at least one element");
        Checks.that(variance.length == count, "variance", "must have an element for each forward");
        Checks.that(carry.length == count, "carry", "must have an element for each forward");
        Checks.that(discount.length == count, "discount", "must have an element for each forward");
        this.growth = new double[count];
        this.variance = new double[count];
        this.carry = carry.clone();
        this.discount = discount.clone();
        double least = Math.max(LEAST_VARIANCE, LEAST_SHARE * variance[count - 1] / count);
        double before = 0;
        for (int fixing = 0; fixing < count; fixing++) {
            growth[fixing] = StrictMath.log(Checks.positive(forward[fixing], "forward[" + fixing + "]"));
            Checks.notNegative(variance[fixing], "variance[" + fixing + "]");
            before = Math.max(before + least, variance[fixing]);
            this.variance[fixing] = before;
        }
    }

    int count() {
        return growth.length;
    }

    /** Of the log of the rate since the fixing before. */
    double deviation(int fixing) {
        return Math.sqrt(variance[fixing] - (fixing == 0 ? 0 : variance[fixing - 1]));
    }

    /** The mean move of the log of the rate since the fixing before. */
    double move(int fixing) {
        double step = deviation(fixing);
        return growth[fixing] - (fixing == 0 ? 0 : growth[fixing - 1]) - step * step / 2;
    }

    /** Log of forward over the rate today. */
    double growth(int fixing) {
        return growth[fixing];
    }

    double variance(int fixing) {
        return variance[fixing];
    }

    double carry(int fixing) {
        return carry[fixing];
    }

    double discount(int fixing) {
        return discount[fixing];
    }

    /** The shortest step after the first, or the first if it is alone. */
    double shortestDeviation() {
        double shortest = count() == 1 ? deviation(0) : Double.POSITIVE_INFINITY;
        for (int fixing = 1; fixing < count(); fixing++) {
            shortest = Math.min(shortest, deviation(fixing));
        }
        return shortest;
    }

    /** The forwards to all payments, each discounted, over the rate today. */
    double annuity() {
        double sum = 0;
        for (int fixing = 0; fixing < count(); fixing++) {
            sum += discount[fixing] * carry[fixing] * StrictMath.exp(growth[fixing]);
        }
        return sum;
    }
}
