package org.hedgerow.risk.measure;

import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Interval;
import org.hedgerow.risk.Ranks;

/**
 * How likely a reserve is too small.
 *
 * @param reserve an amount in the unit of the outcomes
 * @param probability of a larger loss
 * @param interval of the probability at 95 %, by Wilson: it says something even where no path lost so much
 */
public record ReserveRisk(double reserve, Estimate probability, Interval interval) {
    static ReserveRisk of(double[] outcome, Ranks ranks, double reserve) {
        LossBeyond loss = new LossBeyond(reserve);
        return new ReserveRisk(reserve, loss.counted(outcome, ranks), loss.interval(outcome, ranks, Interval.Z_95));
    }
}
