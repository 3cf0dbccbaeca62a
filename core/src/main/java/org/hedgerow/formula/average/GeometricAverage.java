package org.hedgerow.formula.average;

import org.hedgerow.check.Checks;
import org.hedgerow.formula.Black;
import org.hedgerow.formula.OptionSide;

/**
 * Options on a geometric average, which is lognormal: {@link Black} with its forward and deviation, in quote currency.
 *
 * <p>Kemna and Vorst, A pricing method for options based on average asset values (1990); Haug, Option pricing formulas
 * (2007), 4.20.1. The option on the average against the last rate is Margrabe's (1978) to exchange one for the other.
 */
public final class GeometricAverage {
    private GeometricAverage() {}

    /**
     * Pays the average against a strike.
     *
     * @param averageSoFar geometric, of the fixings that are past; any number where there are none
     */
    public static double option(OptionSide side, double strike, Fixings fixings, double averageSoFar, double discount) {
        double deviation = Math.sqrt(variance(fixings));
        return Black.value(side, forward(fixings, averageSoFar), strike, deviation, discount);
    }

    /** Pays the last rate against the average: a call {@code max(0, S - G)}. */
    public static double averageStrike(OptionSide side, Fixings fixings, double averageSoFar, double discount) {
        double shared = 0;
        for (int fixing = 0; fixing < fixings.coming(); fixing++) {
            shared += fixings.variance(fixing) / fixings.total();
        }
        double variance = Math.max(0, fixings.lastVariance() + variance(fixings) - 2 * shared);
        return Black.value(side, fixings.lastForward(), forward(fixings, averageSoFar), Math.sqrt(variance), discount);
    }

    /**
     * Pays the average over all times from today to expiry against a strike.
     *
     * @param forward of expiry, the carry being constant
     * @param deviation of the log of the rate at expiry, the volatility being constant
     */
    public static double continuous(
            OptionSide side, double strike, double spot, double forward, double deviation, double discount) {
        Checks.positive(spot, "spot");
        Checks.positive(forward, "forward");
        double mean = Math.sqrt(spot * forward) * StrictMath.exp(-deviation * deviation / 12);
        return Black.value(side, mean, strike, deviation / Math.sqrt(3), discount);
    }

    /** The mean of the average. */
    private static double forward(Fixings fixings, double averageSoFar) {
        double log = fixings.past() == 0 ? 0 : fixings.past() * StrictMath.log(averageSoFar);
        for (int fixing = 0; fixing < fixings.coming(); fixing++) {
            log += StrictMath.log(fixings.forward(fixing)) - fixings.variance(fixing) / 2;
        }
        return StrictMath.exp(log / fixings.total() + variance(fixings) / 2);
    }

    /** Of the log of the average: {@code sum_ij min(v_i, v_j) / n^2}. */
    private static double variance(Fixings fixings) {
        double sum = 0;
        for (int fixing = 0; fixing < fixings.coming(); fixing++) {
            sum += fixings.variance(fixing) * (2 * (fixings.coming() - fixing) - 1);
        }
        return sum / fixings.total() / fixings.total();
    }
}
