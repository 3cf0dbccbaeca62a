package org.hedgerow.formula.risk;

import org.hedgerow.check.Checks;

/** Levels of quantiles. */
final class Levels {
    private Levels() {}

    /** Refuses a level that is not strictly between 0 and 1. */
    static double require(double alpha) {
        Checks.that(alpha > 0 && alpha < 1, "alpha", "must be between 0 and 1, but is " + alpha);
        return alpha;
    }
}
