package org.hedgerow.math.probability;

import org.hedgerow.check.Checks;

/**
 * The exact interval of the mean of a Poisson number that was seen once: each end lets what was seen, or something
 * further away from it, happen with half of what the confidence leaves. Garwood, Fiducial limits for the Poisson
 * distribution, Biometrika 28 (1936), by the gamma distribution that sums Poisson's.
 *
 * @param low events, 0 where none was seen
 * @param high events
 */
public record PoissonMean(double low, double high) {
    /** At a confidence strictly between 0 and 1. */
    public static PoissonMean of(int events, double confidence) {
        Checks.notNegative(events, "events");
        Checks.that(
                confidence > 0 && confidence < 1,
                "confidence",
                "must be strictly between 0 and 1, but is " + confidence);
        double outside = (1 - confidence) / 2;
        double low = events == 0 ? 0 : GammaFunction.quantile(events, outside);
        return new PoissonMean(low, GammaFunction.quantile(events + 1.0, 1 - outside));
    }
}
