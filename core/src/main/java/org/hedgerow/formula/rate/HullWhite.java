package org.hedgerow.formula.rate;

import java.util.function.DoubleUnaryOperator;
import org.hedgerow.check.Checks;

/**
 * A short rate {@code r(t) = phi(t) + x(t)} with {@code dx = -meanReversion x dt + volatility dW}, {@code x(0) = 0}, under
 * the risk-neutral measure of its own currency, where {@code phi} reprices today's curve.
 *
 * <p>Hull and White, Pricing interest-rate derivative securities (1990), in the form of Brigo and Mercurio, Interest
 * Rate Models (2006), 3.3. The factor {@code x} is what a simulation carries; rates are continuously compounded.
 *
 * @param meanReversion a rate per year; 0 is the model of Ho and Lee
 * @param volatility of the short rate, absolute, per root of a year: 0.01 is 100 basis points a year
 */
public record HullWhite(double meanReversion, double volatility) {
    public HullWhite {
        Checks.notNegative(meanReversion, "meanReversion");
        Checks.notNegative(volatility, "volatility");
    }

    /** {@code B}: by how much the log of a bond falls per unit of the factor, in years. */
    public double bondSlope(double yearsToRun) {
        return BondSlope.at(meanReversion, yearsToRun);
    }

    /** Of the factor at a time, seen from today. */
    public double variance(double years) {
        return volatility * volatility * BondSlope.at(2 * meanReversion, years);
    }

    /** {@code phi(t) - f(0, t)}: what the mean of the short rate lies above today's forward rate for that time. */
    public double convexity(double years) {
        double slope = volatility * bondSlope(years);
        return slope * slope / 2;
    }

    /** The factor that makes the short rate what it is, where today's instantaneous forward rate is given. */
    public double factor(double shortRate, double forwardRate, double years) {
        return shortRate - forwardRate - convexity(years);
    }

    /**
     * The log of a bond at {@code years} that pays 1 at {@code maturity}, less that of today's forward price of it, where
     * the factor is zero; each unit of the factor takes {@link #bondSlope} from it.
     */
    public double bondShift(double years, double maturity) {
        double slope = bondSlope(maturity - years);
        return -slope * (convexity(years) + slope * variance(years) / 2);
    }

    /**
     * A bond at {@code years} that pays 1 at {@code maturity}.
     *
     * @param discount today's discount factor by years
     */
    public double bond(DoubleUnaryOperator discount, double years, double maturity, double factor) {
        double forward = discount.applyAsDouble(maturity) / discount.applyAsDouble(years);
        double shift = bondShift(years, maturity) - bondSlope(maturity - years) * factor;
        return forward * StrictMath.exp(shift);
    }
}
