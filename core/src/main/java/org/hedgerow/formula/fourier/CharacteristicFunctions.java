package org.hedgerow.formula.fourier;

import org.hedgerow.check.Checks;
import org.hedgerow.formula.HestonParameters;
import org.hedgerow.formula.KouJumps;
import org.hedgerow.formula.MertonJumps;

/** The laws of the log of a rate over its forward that the models know. */
public final class CharacteristicFunctions {
    private CharacteristicFunctions() {}

    /** Black and Scholes. */
    public static CharacteristicFunction lognormal(double volatility, double years) {
        Checks.notNegative(volatility, "volatility");
        Checks.notNegative(years, "years");
        double half = volatility * volatility * years / 2;
        return u -> u.times(u).plus(u.timesI()).times(-half);
    }

    public static CharacteristicFunction heston(HestonParameters heston, double years) {
        return new HestonTransform(heston, years);
    }

    /** Heston's diffusion with Merton's jumps: Bates, Jumps and stochastic volatility (1996). */
    public static CharacteristicFunction bates(HestonParameters heston, MertonJumps jumps, double years) {
        return heston(heston, years).plus(jumps(jumps, years));
    }

    public static CharacteristicFunction merton(double volatility, MertonJumps jumps, double years) {
        return lognormal(volatility, years).plus(jumps(jumps, years));
    }

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
