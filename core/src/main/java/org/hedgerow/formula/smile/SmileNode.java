package org.hedgerow.formula.smile;

import org.hedgerow.check.Checks;

/**
 * One quoted point of a smile.
 *
 * @param deviation of the log of the rate at expiry, {@code volatility sqrt(years)}, that prices options at the strike
 */
public record SmileNode(double strike, double deviation) {
    public SmileNode {
        Checks.positive(strike, "strike");
        Checks.positive(deviation, "deviation");
    }
}
