package org.hedgerow.calibration.regime;

import org.hedgerow.calibration.history.Estimated;
import org.hedgerow.model.regime.Regime;

/**
 * What a rate did in one regime; 0 with an infinite error where nothing was seen of it.
 *
 * @param years that it lasted on average, infinite where it was not seen to end; the error is that of exponential lengths
 * @param growth of the logarithm, a year
 * @param volatility per square root of a year, about that growth
 */
public record RegimeMeasures(Estimated years, Estimated growth, Estimated volatility) {
    private static final double STEEPEST = 10; // a year, as a regime takes it
    private static final double MOST_ENDS = 365; // a year, as a regime takes them

    /** Drifting as it did: the drift of a model is that of the mean of the rate. */
    Regime drifting() {
        double drift = growth.value() + volatility.value() * volatility.value() / 2;
        double ends = years.value() == 0 ? MOST_ENDS : Math.min(MOST_ENDS, 1 / years.value());
        return Regime.of(ends, Math.max(-STEEPEST, Math.min(STEEPEST, drift)), volatility.value());
    }

    /** Going nowhere on average: what a float gained in one past says nothing of the next. */
    Regime aimless() {
        return Regime.of(years.value() == 0 ? 0 : Math.min(MOST_ENDS, 1 / years.value()), 0, volatility.value());
    }
}
