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

    /** Below this strike the variance stays what it is there. */
    default double low() {
        return 0;
    }

    /** Above this strike the variance stays what it is there. */
    default double high() {
        return Double.POSITIVE_INFINITY;
    }

    /** One variance for all strikes. */
    static SmileCurve flat(double variance) {
        SmileCurve same = strike -> variance;
        return same.within(1, 1);
    }

    /** This smile between two strikes; beyond them the variance stays what it is there. */
    default SmileCurve within(double low, double high) {
        return new BoundedSmile(this, low, high);
    }

    /** The smile of the inverse rate, whose strikes are the inverses of these. */
    default SmileCurve inverse() {
        SmileCurve inverse = strike -> variance(1 / strike);
        return inverse.within(1 / high(), 1 / low());
    }
}
