package org.hedgerow.risk.measure;

import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Ranks;
import org.hedgerow.risk.TailPaths;

/** One tail of one column of outcomes: losses positive, in the unit of the outcomes. */
public record TailRisk(TailPaths tail, Estimate valueAtRisk, Estimate expectedShortfall, Estimate unexpectedLoss) {
    public static TailRisk of(double[] outcome, Ranks ranks, double alpha) {
        return new TailRisk(
                ranks.tail(alpha),
                new ValueAtRisk(alpha).estimate(ranks),
                new ExpectedShortfall(alpha).estimate(outcome, ranks),
                new UnexpectedLoss(alpha).estimate(outcome, ranks));
    }

    public double alpha() {
        return tail.alpha();
    }
}
