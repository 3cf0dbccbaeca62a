package org.hedgerow.formula.smile;

/** The market's view of one expiry: total variance of the log of the rate, by the strike of the option it prices. */
@FunctionalInterface
public interface SmileCurve {
    /** The square of volatility times years, never negative; not a number where the smile has no value. */
    double variance(double strike);

    /** Volatility times root of years. */
    default double deviation(double strike) {
        return Math.sqrt(variance(strike));
    }

    /** This smile between two strikes; beyond them the variance stays what it is there. */
    default SmileCurve within(double low, double high) {
        return strike -> variance(Math.min(high, Math.max(low, strike)));
    }
}
