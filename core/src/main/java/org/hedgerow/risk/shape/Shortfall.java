package org.hedgerow.risk.shape;

import java.util.Optional;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Interval;
import org.hedgerow.risk.Ranks;
import org.hedgerow.risk.ShareInterval;
import org.hedgerow.sample.Moments;

/**
 * How probably, and by how much, outcomes fall short of a target.
 *
 * @param interval of the probability at 95 %
 * @param mean where they reach it counted as 0
 * @param whenShort of those below alone; absent where none is
 */
public record Shortfall(
        double target, Estimate probability, Interval interval, Estimate mean, Optional<Estimate> whenShort) {
    /**
     * Of one outcome per path whose ranks are known.
     *
     * @param rounding outcomes that lack less of the target reach it
     */
    public static Shortfall of(double[] outcome, Ranks ranks, double target, double rounding) {
        double[] below = new double[outcome.length];
        for (int path = 0; path < below.length; path++) {
            below[path] = target - outcome[path] > rounding ? 1 : 0;
        }
        Moments share = ranks.sample().moments(below); // without controls, which know of no bounds
        Estimate probability = new Estimate(
                share.mean(), share.standardError(), ranks.sample().units().degreesOfFreedom());
        return new Shortfall(
                target,
                probability,
                ShareInterval.of(share, ranks.sample(), Interval.Z_95),
                new MeanShortfall(target).estimate(outcome, ranks),
                share.mean() > 0
                        ? Optional.of(new ShortfallWhenShort(target, rounding).estimate(outcome, ranks))
                        : Optional.empty());
    }
}
