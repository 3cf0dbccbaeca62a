package org.hedgerow.formula.barrier;

import org.hedgerow.check.Checks;

/**
 * A spot rate that moves lognormally up to one date: {@code dS/S = carry dv + dW(v)}, where {@code v} is the variance
 * spent, from 0 today to {@code deviation^2} at the date. Rates and volatility may vary in time as long as carry and
 * interest come in step with the variance, as constant ones do.
 *
 * @param spot today, quote currency per unit of base
 * @param forward the mean of the rate at the date
 * @param deviation standard deviation of its log, {@code volatility sqrt(years)}
 * @param discount of the quote currency, from the date to today
 */
public record LognormalSpot(double spot, double forward, double deviation, double discount) {
    public LognormalSpot {
        Checks.positive(spot, "spot");
        Checks.positive(forward, "forward");
        Checks.notNegative(deviation, "deviation");
        Checks.positive(discount, "discount");
    }

    /** Of Garman and Kohlhagen (1983): constant rates, continuously compounded, and volatility per root of a year. */
    public static LognormalSpot of(double spot, double quoteRate, double baseRate, double volatility, double years) {
        Checks.notNegative(years, "years");
        return new LognormalSpot(
                spot,
                spot * StrictMath.exp((quoteRate - baseRate) * years),
                volatility * Math.sqrt(years),
                StrictMath.exp(-quoteRate * years));
    }

    /** The same with another spot, to which the forward keeps its proportion. */
    public LognormalSpot withSpot(double other) {
        return new LognormalSpot(other, forward * (other / spot), deviation, discount);
    }

    /** The same rate with another standard deviation of its logarithm. */
    public LognormalSpot withDeviation(double other) {
        return new LognormalSpot(spot, forward, other, discount);
    }

    /** {@code ln(F / S)}. */
    double carry() {
        return StrictMath.log(forward / spot);
    }
}
