package org.hedgerow.formula.rate;

import org.hedgerow.check.Checks;

/**
 * {@code dx = meanReversion (longMean - x) dt + volatility dW}: normal at every time.
 *
 * @param meanReversion a rate per year; at 0 the process is a random walk
 * @param volatility per root of a year
 */
public record OrnsteinUhlenbeck(double meanReversion, double longMean, double volatility) {
    public OrnsteinUhlenbeck {
        Checks.notNegative(meanReversion, "meanReversion");
        Checks.finite(longMean, "longMean");
        Checks.notNegative(volatility, "volatility");
    }

    /** {@code E x(t)} of a process that stands at {@code start} today, after so many years. */
    public double mean(double start, double years) {
        Checks.notNegative(years, "years");
        return longMean + (start - longMean) * StrictMath.exp(-meanReversion * years);
    }

    /** {@code Var x(t)} after so many years, of a process whose value today is known. */
    public double variance(double years) {
        return volatility * volatility * BondSlope.at(2 * meanReversion, years);
    }
}
