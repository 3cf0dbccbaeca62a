package org.hedgerow.decision.appraisal;

import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Interval;

/**
 * What a hedge is worth after the cost of risk, {@code RC(U) - RC(H) - EC}, home currency.
 *
 * @param interval of the simulation, 95 % for all hedges of the scenario together
 */
public record NetBenefit(Estimate estimate, Interval interval) {
    /** The estimate without its error, home currency at the horizon, positive where the strategy is worth it. */
    public double value() {
        return estimate.value();
    }
}
