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
    private static final double Z_95 = 1.959963984540054; // the normal quantile at 97.5 %

    static Potential of(double level, Ranks exposures) {
        ValueAtRisk quantile = new ValueAtRisk(level);
        return new Potential(level, quantile.estimate(exposures), quantile.interval(exposures, Z_95));
    }
}
