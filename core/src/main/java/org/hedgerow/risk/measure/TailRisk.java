package org.hedgerow.risk.measure;

import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Ranks;
import org.hedgerow.risk.TailPaths;

/** One tail of one column of outcomes: losses positive, in the unit of the outcomes. */
public record TailRisk(TailPaths tail, Estimate valueAtRisk, Estimate expectedShortfall, Estimate unexpectedLoss) {
    /** Of outcomes, gains positive, with their ranks, at a level between 0 and 1 such as 0.99. */
    public static TailRisk of(double[] outcome, Ranks ranks, double alpha) {
        return new TailRisk(
                ranks.tail(alpha),
                new ValueAtRisk(alpha).estimate(ranks),
                new ExpectedShortfall(alpha).estimate(outcome, ranks),
                new UnexpectedLoss(alpha).estimate(outcome, ranks));
    }

    /** The level of the tail, 0.99 for the worst 1 % of outcomes. */
    public double alpha() {
        return tail.alpha();
    }
}
