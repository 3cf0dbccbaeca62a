package org.hedgerow.formula.smile;

import org.hedgerow.check.Checks;

/** The volatility of a cross rate from those of its two legs. */
public final class CrossVolatility {
    private CrossVolatility() {}

    /**
     * The volatility of A/B where A and B are both quoted against the same third currency.
     *
     * @param correlation of the logs of the two legs, A and B each in units of the third currency
     */
    public static double ofRatio(double first, double second, double correlation) {
        Checks.notNegative(first, "first");
        Checks.notNegative(second, "second");
        Checks.correlation(correlation, "correlation");
        double difference = first - second;
        return Math.sqrt(difference * difference + 2 * (1 - correlation) * first * second);
    }
}
