package org.hedgerow.risk.measure;

import java.util.function.Supplier;
import org.hedgerow.outcome.Column;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Interval;
import org.hedgerow.risk.Tails;
import org.hedgerow.risk.row.PathRow;
import org.hedgerow.risk.row.Paths;

/**
 * How likely a reserve is too small.
 *
 * @param reserve an amount in the unit of the outcomes
 * @param probability of a larger loss
 * @param interval of the probability at 95 %, by Wilson: it says something even where no path lost so much
 */
public record ReserveRisk(double reserve, Estimate probability, Interval interval) {
    static Supplier<ReserveRisk> of(Column outcome, Paths paths, double reserve) {
        LossBeyond loss = new LossBeyond(reserve);
        Tails tails = paths.tails(outcome);
        Supplier<Estimate> counted = paths.counted(PathRow.of(loss, outcome));
        return () -> new ReserveRisk(reserve, counted.get(), loss.interval(counted.get(), tails, Interval.Z_95));
    }
}
