package org.hedgerow.formula.fourier;

import org.hedgerow.check.Checks;
import org.hedgerow.formula.HestonParameters;
import org.hedgerow.formula.KouJumps;
import org.hedgerow.formula.MeanRoot;
import org.hedgerow.formula.MertonJumps;
import org.hedgerow.formula.rate.FxRates;

/** The laws of the log of a rate over its forward that the models know. */
public final class CharacteristicFunctions {
    private CharacteristicFunctions() {}

    /** Black and Scholes. */
    public static CharacteristicFunction lognormal(double volatility, double years) {
        Checks.notNegative(volatility, "volatility");
        Checks.notNegative(years, "years");
        return normal(volatility * volatility * years);
    }

    private static CharacteristicFunction normal(double variance) {
        double half = variance / 2;
        return u -> u.times(u).plus(u.timesI()).times(-half);
    }

    /** Heston (1993), in the form of Albrecher and others (2007) that has no jumps of the complex logarithm. */
    public static CharacteristicFunction heston(HestonParameters heston, double years) {
        return new HestonTransform(heston, years);
    }

    /**
     * Of the forward under Heston's diffusion between Hull-White rates that are correlated with the rate but not with its
     * variance, in the approximation H1-HW: what rates add is normal, with a variance in which the random volatility is
     * replaced by its fitted mean. Grzelak and Oosterlee, On the Heston model with stochastic interest rates (2011).
     *
     * <p>The simulated model has no such error. Over ten years of a rate correlated by 0.6 implied volatilities are up to
     * 0.1 percentage points off those simulated at a Feller ratio of 1/3, and up to 0.9 at 1/12.
     *
     * @param rates quote is the currency of the price; they must add to the variance, and not take from it
     */
    public static CharacteristicFunction hestonHullWhite(HestonParameters heston, FxRates rates, double years) {
        CharacteristicFunction alone = heston(heston, years);
        double added = Checks.present(rates, "rates").addedVariance(MeanRoot.of(heston), years);
        Checks.that(
                added >= 0,
                "rates",
                "must add to the variance of the forward, which else has no such law, but add " + added);
        return alone.plus(normal(added));
    }

    /** Heston's diffusion with Merton's jumps: Bates, Jumps and stochastic volatility (1996). */
    public static CharacteristicFunction bates(HestonParameters heston, MertonJumps jumps, double years) {
        return heston(heston, years).plus(jumps(jumps, years));
    }

    /**
     * Log-normal diffusion with normal jumps of the logarithm, Merton (1976); volatility per square root of a year.
     */
    public static CharacteristicFunction merton(double volatility, MertonJumps jumps, double years) {
        return lognormal(volatility, years).plus(jumps(jumps, years));
    }

    /**
     * Log-normal diffusion with doubly exponential jumps of the logarithm, Kou (2002); volatility per square root of
     * a year.
     */
    public static CharacteristicFunction kou(double volatility, KouJumps jumps, double years) {
        return lognormal(volatility, years).plus(jumps(jumps, years));
    }

    /** The jumps alone, with the drift that keeps the forward. */
    public static CharacteristicFunction jumps(MertonJumps jumps, double years) {
        double expected = expected(Checks.present(jumps, "jumps").intensity(), years);
        double mean = jumps.meanLogJump();
        double halfVariance = jumps.deviation() * jumps.deviation() / 2;
        double compensator = jumps.compensator();
        return u -> {
            Complex iu = u.timesI();
            Complex jump = iu.times(mean).minus(u.times(u).times(halfVariance));
            return jump.expm1().minus(iu.times(compensator)).times(expected);
        };
    }

    /** The jumps alone, with the drift that keeps the forward. */
    public static CharacteristicFunction jumps(KouJumps jumps, double years) {
        double expected = expected(Checks.present(jumps, "jumps").intensity(), years);
        double compensator = jumps.compensator();
        double up = jumps.upProbability();
        return u -> {
            Complex iu = u.timesI();
            Complex rise = iu.times(up).over(iu.times(-1).plus(jumps.upRate()));
            Complex fall = iu.times(1 - up).over(iu.plus(jumps.downRate()));
            return rise.minus(fall).minus(iu.times(compensator)).times(expected);
        };
    }

    private static double expected(double intensity, double years) {
        return intensity * Checks.notNegative(years, "years");
    }
}
