package org.hedgerow.calibration.quote;

import org.hedgerow.check.Checks;

/**
 * The volatility at which the market prices one European option.
 *
 * @param years to expiry
 * @param forward to expiry, in the same currency as the strike
 * @param volatility per root of a year
 * @param weight of the squared error of this quote; 0 shows the error without counting it
 */
public record VolatilityQuote(double years, double forward, double strike, double volatility, double weight) {
    public VolatilityQuote {
        Checks.positive(years, "years");
        Checks.positive(forward, "forward");
        Checks.positive(strike, "strike");
        Checks.positive(volatility, "volatility");
        Checks.notNegative(weight, "weight");
    }

    /** One that counts like all others without a weight. */
    public VolatilityQuote(double years, double forward, double strike, double volatility) {
        this(years, forward, strike, volatility, 1);
    }
}
