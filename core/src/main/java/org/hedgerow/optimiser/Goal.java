package org.hedgerow.optimiser;

import org.hedgerow.check.Checks;

/**
 * When a search for the best mix ends.
 *
 * @param relativeGap between the cost of the best mix found and what none can be below, as a share of that cost
 * @param mostPasses over the scenarios
 */
public record Goal(double relativeGap, int mostPasses) {
    /** To a thousandth. */
    public static final Goal USUAL = new Goal(0.001, 2_000);

    public Goal {
        Checks.in(relativeGap, 1e-12, 1, "relativeGap");
        Checks.positive(mostPasses, "mostPasses");
    }
}
