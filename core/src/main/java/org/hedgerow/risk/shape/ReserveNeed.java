package org.hedgerow.risk.shape;

import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Interval;
import org.hedgerow.risk.Ranks;
import org.hedgerow.risk.measure.ValueAtRisk;

/**
 * The smallest reserve that losses exceed with no more than a probability of {@code 1 - alpha}: the value at risk, or
 * nothing where that is a gain. How probably a given reserve is too small {@link org.hedgerow.risk.measure.ReserveRisk} says.
 *
 * @param interval at 95 %
 * @param beyond what losses exceed it by on average, those within it by nothing: what the reserve leaves uncovered
 */
public record ReserveNeed(double alpha, Estimate amount, Interval interval, Estimate beyond) {
    /** Of one outcome per path whose ranks are known. */
    public static ReserveNeed of(double[] outcome, Ranks ranks, double alpha) {
        ValueAtRisk measure = new ValueAtRisk(alpha);
        Estimate loss = measure.estimate(ranks);
        Interval range = measure.interval(ranks, Interval.Z_95);
        double amount = Math.max(0, loss.value());
        return new ReserveNeed(
                alpha,
                new Estimate(amount, range.high() <= 0 ? 0 : loss.standardError(), loss.degreesOfFreedom()),
                new Interval(Math.max(0, range.low()), Math.max(0, range.high())),
                new MeanShortfall(-amount).estimate(outcome, ranks));
    }
}
