package org.hedgerow.outlook;

import org.hedgerow.outcome.Outcomes;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Influence;
import org.hedgerow.risk.Ranks;
import org.hedgerow.risk.measure.ValueAtRisk;
import org.hedgerow.sample.Sample;

/**
 * How far a position with a strategy falls from the highest that it stood at before, today without deals among it, on
 * the dates that are looked at: home currency of them, not negative. Between these dates it may fall deeper.
 *
 * @param mean over all paths
 * @param at95 not exceeded with a probability of 95 %, {@code at99} of 99 %
 */
public record Drawdown(Estimate mean, Estimate at95, Estimate at99) {
    private static final double USUAL = 0.95;
    private static final double RARE = 0.99;

    static Drawdown of(CourseWatch watch, Outcomes outcomes, Sample sample) {
        double[] deepest = outcomes.values(watch.drawdown());
        Ranks ranks = Ranks.of(deepest, sample);
        Estimate mean = Influence.estimate(deepest, sample);
        return new Drawdown(
                new Estimate(0.0 - mean.value(), mean.standardError(), mean.degreesOfFreedom()),
                new ValueAtRisk(USUAL).estimate(ranks),
                new ValueAtRisk(RARE).estimate(ranks));
    }
}
