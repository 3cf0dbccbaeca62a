package org.hedgerow.model.regime;

import org.hedgerow.check.Checks;

/**
 * How a rate moves while a regime other than the calm lasts, {@code dS/S = drift dt + volatility dW}, and how soon it
 * ends.
 *
 * @param endRate ends a year: 4 for a regime that lasts three months on average, 0 for one that stays
 * @param drift of the mean, a share a year; negative where the rate falls back
 * @param volatility per square root of a year
 */
public record Regime(double endRate, double drift, double volatility) {
    /** Ends a year beyond which a regime of less than a day is a slip of the pen. */
    private static final double SHORTEST = 365;

    public Regime {
        Checks.in(endRate, 0, SHORTEST, "endRate");
        Checks.in(drift, -10, 10, "drift"); // 1.5 is 150 % a year, of a crisis that lasts weeks
        Checks.in(volatility, 0, 5, "volatility");
    }
}
