package org.hedgerow.calibration.regime;

import org.hedgerow.check.Checks;
import org.hedgerow.math.GammaFunction;

/**
 * How often rare events happen, from how often they did.
 *
 * @param value events a year
 * @param low lower end of the interval
 * @param high upper end of the interval
 * @param confidence that the interval holds the truth at least, whatever that is
 */
public record Poisson(int events, double years, double value, double low, double high, double confidence) {
    /** 95 %. */
    public static final double USUAL = 0.95;

    /**
     * The exact interval. Garwood, Fiducial limits for the Poisson distribution, Biometrika 28 (1936). Five events leave
     * a factor of three down and of two up; none at all still leave an upper end.
     */
    public static Poisson of(int events, double years, double confidence) {
        Checks.notNegative(events, "events");
        Checks.positive(years, "years");
        Checks.that(confidence > 0 && confidence < 1, "confidence", "must be strictly between 0 and 1");
        double outside = (1 - confidence) / 2;
        double low = events == 0 ? 0 : GammaFunction.quantile(events, outside);
        double high = GammaFunction.quantile(events + 1.0, 1 - outside);
        return new Poisson(events, years, events / years, low / years, high / years, confidence);
    }
}
