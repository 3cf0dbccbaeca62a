package org.hedgerow.formula;

import org.hedgerow.check.Checks;
import org.hedgerow.math.Elementary;
import org.hedgerow.math.Normal;

/**
 * European options on a forward rate that is lognormal at expiry, per unit of base currency.
 *
 * <p>Black, The pricing of commodity contracts (1976); with forward {@code S baseDiscount / quoteDiscount} these are
 * the prices of Garman and Kohlhagen, Foreign currency option values (1983). The standard deviation is that of the log
 * of the rate, {@code volatility sqrt(years)}.
 */
public final class Black {
    /** Stands for none: what is left then is the intrinsic value. */
    static final double LEAST_DEVIATION = 1e-300;

    private Black() {}

    /**
     * The value in quote currency.
     *
     * @param discount of the quote currency, from expiry to today; 1 gives the value at expiry
     */
    public static double value(
            OptionSide side, double forward, double strike, double standardDeviation, double discount) {
        requireTerms(forward, strike, standardDeviation);
        Checks.notNegative(discount, "discount");
        return discount * undiscounted(side, forward, strike, standardDeviation);
    }

    /**
     * The amount of base currency that hedges the option now, negative for a put.
     *
     * @param baseDiscount of the base currency to expiry: gives the spot delta; 1 gives the forward delta
     */
    public static double delta(
            OptionSide side, double forward, double strike, double standardDeviation, double baseDiscount) {
        requireTerms(forward, strike, standardDeviation);
        Checks.notNegative(baseDiscount, "baseDiscount");
        double upper = upper(forward, strike, standardDeviation);
        return side.sign() * baseDiscount * Normal.cdf(side.sign() * upper);
    }

    /** The slope of a call's or put's value in the standard deviation; times {@code sqrt(years)}, in the volatility. */
    public static double vega(double forward, double strike, double standardDeviation, double discount) {
        requireTerms(forward, strike, standardDeviation);
        Checks.notNegative(discount, "discount");
        return discount * forward * Normal.density(upper(forward, strike, standardDeviation));
    }

    /**
     * Intrinsic value plus the value of the side that is out of the money, which is the same formula for both: parity
     * then holds to rounding.
     */
    private static double undiscounted(OptionSide side, double forward, double strike, double standardDeviation) {
        double intrinsic = side.payoff(forward, strike);
        if (strike == 0 && forward == 0) {
            return intrinsic;
        }
        double deviation = Math.max(LEAST_DEVIATION, standardDeviation);
        double distance = Math.abs(Elementary.log(forward / strike)) / deviation;
        double far = deviation / 2 - distance;
        double near = Math.min(forward, strike);
        double beyond = Math.max(forward, strike);
        return intrinsic + Math.max(0, near * Normal.cdf(far) - beyond * Normal.cdf(far - deviation));
    }

    /** The {@code d1} of the literature; at the money without deviation its limit, 0. */
    private static double upper(double forward, double strike, double standardDeviation) {
        double logMoneyness = forward == strike ? 0 : Elementary.log(forward / strike);
        return logMoneyness == 0 ? standardDeviation / 2 : logMoneyness / standardDeviation + standardDeviation / 2;
    }

    private static void requireTerms(double forward, double strike, double standardDeviation) {
        Checks.notNegative(forward, "forward");
        Checks.notNegative(strike, "strike");
        Checks.notNegative(standardDeviation, "standardDeviation");
    }
}
