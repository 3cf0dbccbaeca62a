package org.hedgerow.calibration.regime;

import org.hedgerow.check.Checks;
import org.hedgerow.math.probability.PoissonMean;

/**
 * How often rare events happen, from how often they did.
 *
 * @param events that were seen
 * @param years in which they were seen
 * @param value events a year
 * @param low lower end of the interval
 * @param high upper end of the interval
 * @param confidence that the interval holds the truth at least, whatever that is
 */
public record Poisson(int events, double years, double value, double low, double high, double confidence) {
    /** 95 %. */
    public static final double USUAL = 0.95;

    /**
     * The exact interval. Five events leave a factor of three down and of two up; none at all still leave an upper end.
     */
    public static Poisson of(int events, double years, double confidence) {
        Checks.positive(years, "years");
        PoissonMean mean = PoissonMean.of(events, confidence);
        return new Poisson(events, years, events / years, mean.low() / years, mean.high() / years, confidence);
    }
}
