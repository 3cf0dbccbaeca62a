package org.hedgerow.formula.rate;

import org.hedgerow.check.Checks;
import org.hedgerow.formula.MeanRoot;

/**
 * A lognormal spot between two Hull-White rates: the forward to any date is lognormal too, and moves by
 * {@code volatility dW + quote.volatility B_quote dW_quote - base.volatility B_base dW_base}.
 *
 * <p>The three-factor model of Amin and Jarrow, Pricing foreign currency options under stochastic interest rates (1991);
 * with one rate only it is the Black-Scholes-Hull-White model. Options are Black's on the forward, with
 * {@link #forwardVariance} as the square of their standard deviation.
 *
 * @param quoteCorrelation of the spot with the rate of the quote currency
 * @param baseCorrelation of the spot with the rate of the base currency
 * @param rateCorrelation of the two rates
 */
public record FxRates(
        HullWhite quote, HullWhite base, double quoteCorrelation, double baseCorrelation, double rateCorrelation) {
    private static final double STILL = 0;
    private static final double ROUNDING = 1e-12;

    public FxRates {
        Checks.present(quote, "quote");
        Checks.present(base, "base");
        Checks.correlation(quoteCorrelation, "quoteCorrelation");
        Checks.correlation(baseCorrelation, "baseCorrelation");
        Checks.correlation(rateCorrelation, "rateCorrelation");
        double determinant = 1
                + 2 * quoteCorrelation * baseCorrelation * rateCorrelation
                - quoteCorrelation * quoteCorrelation
                - baseCorrelation * baseCorrelation
                - rateCorrelation * rateCorrelation;
        Checks.that(
                determinant >= -ROUNDING,
                "rateCorrelation",
                "must be possible beside the other two, but is " + rateCorrelation);
    }

    /** The base currency's rate is as today's curve says (Black-Scholes-Hull-White). */
    public static FxRates ofQuote(HullWhite quote, double quoteCorrelation) {
        return new FxRates(quote, new HullWhite(STILL, STILL), quoteCorrelation, 0, 0);
    }

    /**
     * The variance of the log of the forward to {@code maturity} between two times, given all before.
     *
     * @param volatility of the spot, constant between the two times
     */
    public double forwardVariance(double volatility, double start, double end, double maturity) {
        Checks.notNegative(volatility, "volatility");
        double shared = sharedVariance(start, end, maturity);
        return volatility * (volatility * (end - start) + 2 * shared) + rateVariance(start, end, maturity);
    }

    /**
     * The volatility of the spot between two times that gives the log of the forward to {@code maturity} this variance
     * between them; there is none where the rates alone vary more.
     */
    public double spotVolatility(double forwardVariance, double start, double end, double maturity) {
        Checks.notNegative(forwardVariance, "forwardVariance");
        Checks.that(end > start, "end", "must be after " + start + ", but is " + end);
        double shared = sharedVariance(start, end, maturity);
        double rest = forwardVariance - rateVariance(start, end, maturity);
        double volatility = (Math.sqrt(shared * shared + (end - start) * rest) - shared) / (end - start);
        Checks.that(
                volatility >= 0,
                "forwardVariance",
                "must be more than the rates alone give the forward, but is " + forwardVariance);
        return volatility;
    }

    /** The volatility that makes Black's formula right for an option that expires with its forward. */
    public double equivalentVolatility(double volatility, double years) {
        Checks.positive(years, "years");
        return Math.sqrt(forwardVariance(volatility, 0, years, years) / years);
    }

    /** What rates add to the variance of the log of the forward to a time, where the spot's volatility is this. */
    public double addedVariance(MeanRoot volatility, double years) {
        Checks.notNegative(years, "years");
        double shared = quoteCorrelation * quote.volatility() * weighted(quote.meanReversion(), volatility, years)
                - baseCorrelation * base.volatility() * weighted(base.meanReversion(), volatility, years);
        return 2 * shared + rateVariance(0, years, years);
    }

    private static double weighted(double meanReversion, MeanRoot volatility, double years) {
        return BondSlope.integral(meanReversion, years, volatility::at, volatility.decay());
    }

    /**
     * The log of the price of a future margined daily in the quote currency over the forward to the same maturity, seen some
     * years before it: the covariance of the forward's moves with those of the bonds that finance it. Cox, Ingersoll and
     * Ross, The relation between forward prices and futures prices (1981), for these rates.
     */
    public double futuresConvexity(double volatility, double years) {
        Checks.notNegative(volatility, "volatility");
        return quote.volatility() * quoteCorrelation * volatility * BondSlope.integral(quote.meanReversion(), 0, years)
                + covariance(quote, quote, 0, years)
                - rateCorrelation * covariance(quote, base, 0, years);
    }

    /**
     * The log of what a fixing is worth that is paid in the quote currency some years after it, over the forward for its
     * date paid there: the covariance of that forward's moves with those of the bond from fixing to payment. The forward is
     * a martingale under the measure of the bond to the fixing; that to the payment shifts it by this. Geman, El Karoui and
     * Rochet, Changes of numeraire, changes of probability measure and option pricing (1995), for these rates.
     *
     * @param fixing years until then
     * @param lag years from fixing to payment
     */
    public double fixingConvexity(double volatility, double fixing, double lag) {
        Checks.notNegative(volatility, "volatility");
        double a = quote.meanReversion();
        double slope = quote.bondSlope(fixing);
        double moved = quoteCorrelation * volatility * slope + quote.volatility() * slope * slope / 2;
        double shared = BondSlope.integral(base.meanReversion(), 0, fixing)
                - a * BondSlope.product(a, base.meanReversion(), 0, fixing);
        return -quote.volatility() * quote.bondSlope(lag) * (moved - rateCorrelation * base.volatility() * shared);
    }

    /** Covariance of the spot, per unit of its volatility, with what the rates do to the forward. */
    private double sharedVariance(double start, double end, double maturity) {
        double from = maturity - end;
        double to = maturity - start;
        return quoteCorrelation * quote.volatility() * BondSlope.integral(quote.meanReversion(), from, to)
                - baseCorrelation * base.volatility() * BondSlope.integral(base.meanReversion(), from, to);
    }

    private double rateVariance(double start, double end, double maturity) {
        double from = maturity - end;
        double to = maturity - start;
        return covariance(quote, quote, from, to)
                + covariance(base, base, from, to)
                - 2 * rateCorrelation * covariance(quote, base, from, to);
    }

    private static double covariance(HullWhite first, HullWhite second, double from, double to) {
        return first.volatility()
                * second.volatility()
                * BondSlope.product(first.meanReversion(), second.meanReversion(), from, to);
    }
}
