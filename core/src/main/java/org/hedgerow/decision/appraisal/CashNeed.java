package org.hedgerow.decision.appraisal;

import org.hedgerow.booking.HedgedOutcome;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Influence;
import org.hedgerow.risk.Ranks;
import org.hedgerow.risk.measure.ValueAtRisk;
import org.hedgerow.sample.Sample;

/**
 * The largest debt of a strategy's own cash account on any of its payment dates up to the horizon: what margin calls,
 * premiums and settled losses, with interest, have added up to. Marks count as paid. Home currency, not negative; what
 * the position itself brings in is not set against it.
 *
 * @param mean over all paths
 * @param at95 not exceeded with a probability of 95 %, {@code at99} of 99 %
 */
public record CashNeed(Estimate mean, Estimate at95, Estimate at99) {
    private static final double USUAL = 0.95;
    private static final double RARE = 0.99;

    static CashNeed of(HedgedOutcome strategy, Outcomes outcomes, Sample sample) {
        double[] lowest = outcomes.values(strategy.lowestBalance());
        Ranks ranks = Ranks.of(lowest, sample);
        Estimate balance = Influence.estimate(lowest, sample);
        return new CashNeed(
                new Estimate(0.0 - balance.value(), balance.standardError(), balance.degreesOfFreedom()),
                new ValueAtRisk(USUAL).estimate(ranks),
                new ValueAtRisk(RARE).estimate(ranks));
    }
}
