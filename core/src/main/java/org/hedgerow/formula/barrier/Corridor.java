package org.hedgerow.formula.barrier;

import org.hedgerow.check.Checks;

/**
 * Two barriers watched from today to expiry; a rate that stands on one has left the corridor.
 *
 * @param low in the unit of the rate
 * @param high above {@code low}
 */
public record Corridor(double low, double high) {
    public Corridor {
        Checks.positive(low, "low");
        Checks.positive(high, "high");
        Checks.that(low < high, "high", "must be above " + low + ", but is " + high);
    }

    /** Whether a rate lies strictly between the levels. */
    public boolean holds(double rate) {
        return rate > low && rate < high;
    }
}
