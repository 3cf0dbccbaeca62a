package org.hedgerow.risk.measure;

import java.util.function.Supplier;
import org.hedgerow.outcome.Column;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Ranks;
import org.hedgerow.risk.TailPaths;
import org.hedgerow.risk.Tails;
import org.hedgerow.risk.row.KeptPaths;
import org.hedgerow.risk.row.PathRow;
import org.hedgerow.risk.row.Paths;

/** One tail of one column of outcomes: losses positive, in the unit of the outcomes. */
public record TailRisk(TailPaths tail, Estimate valueAtRisk, Estimate expectedShortfall, Estimate unexpectedLoss) {
    /** Of outcomes, gains positive, with their ranks, at a level between 0 and 1 such as 0.99. */
    public static TailRisk of(double[] outcome, Ranks ranks, double alpha) {
        return of(RiskProfile.OUTCOME, KeptPaths.of(RiskProfile.OUTCOME, outcome, ranks), alpha)
                .get();
    }

    static Supplier<TailRisk> of(Column outcome, Paths paths, double alpha) {
        Tails tails = paths.tails(outcome);
        Supplier<Estimate> shortfall = paths.estimate(PathRow.of(new ExpectedShortfall(alpha), outcome));
        Supplier<Estimate> unexpected = paths.estimate(PathRow.of(new UnexpectedLoss(alpha), outcome));
        return () -> new TailRisk(
                tails.tail(alpha), new ValueAtRisk(alpha).estimate(tails), shortfall.get(), unexpected.get());
    }

    /** The level of the tail, 0.99 for the worst 1 % of outcomes. */
    public double alpha() {
        return tail.alpha();
    }
}
