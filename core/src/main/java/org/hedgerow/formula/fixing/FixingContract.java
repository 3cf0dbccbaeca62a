package org.hedgerow.formula.fixing;

/**
 * What pays on fixings by their rate and its own state, and lives on or ends. The state is known at a few points, the
 * columns; without one there is a single column.
 */
public interface FixingContract {
    /** How many points of its state are known, one at least. */
    int columns();

    /** Logs of rates at which what it pays or is worth after a fixing is not smooth, in any order; infinite ones count not. */
    double[] breaks();

    /** Log of a rate that ends it whenever it is reached from above. */
    default double lowest() {
        return Double.NEGATIVE_INFINITY;
    }

    /** Log of a rate that ends it whenever it is reached from below. */
    default double highest() {
        return Double.POSITIVE_INFINITY;
    }

    /**
     * Turns what it is worth after a fixing with a rate, while alive, into what it pays on it and is then worth.
     *
     * @param carry forward to the payment over the rate
     * @param discount of the payment
     * @param worth by column; overwritten
     */
    void fix(double rate, double carry, double discount, double[] worth);

    /** What one more unit of the rate is worth where it is so low (or high) that no later fixing changes what is paid. */
    double slope(boolean high, FixingCourse course);
}
