package org.hedgerow.stress.reverse;

import org.hedgerow.outcome.Column;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Influence;
import org.hedgerow.risk.Interval;
import org.hedgerow.risk.ShareInterval;
import org.hedgerow.sample.Moments;
import org.hedgerow.sample.Sample;

/**
 * How often a strategy loses so much on the paths of the model itself, beside how far away the moves are that do it.
 *
 * @param interval 95 %, Wilson's: not empty where no path shows the loss
 */
public record LossOdds(Estimate share, Interval interval) {
    /** On a run's paths, by their weights. */
    public static LossOdds of(Outcomes outcomes, Column column, double loss) {
        double[] outcome = outcomes.values(column);
        Sample sample = outcomes.sample();
        double[] lost = new double[outcome.length];
        for (int path = 0; path < lost.length; path++) {
            lost[path] = outcome[path] <= -loss ? 1 : 0;
        }
        Moments moments = sample.moments(lost); // controls could take a share out of its range
        return new LossOdds(Influence.estimate(moments, sample), ShareInterval.of(moments, sample, Interval.Z_95));
    }
}
