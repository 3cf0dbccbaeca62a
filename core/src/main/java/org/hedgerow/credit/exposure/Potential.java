package org.hedgerow.credit.exposure;

import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Interval;
import org.hedgerow.risk.Ranks;
import org.hedgerow.risk.measure.ValueAtRisk;

/**
 * Potential future exposure: what a counterparty owes no more than, with a probability.
 *
 * @param level of the probability
 * @param interval at 95 % confidence
 */
public record Potential(double level, Estimate estimate, Interval interval) {
    static Potential of(double level, Ranks exposures) {
        ValueAtRisk quantile = new ValueAtRisk(level);
        return new Potential(level, quantile.estimate(exposures), quantile.interval(exposures, Interval.Z_95));
    }
}
