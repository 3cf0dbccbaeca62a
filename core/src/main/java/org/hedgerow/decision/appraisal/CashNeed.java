package org.hedgerow.decision.appraisal;

import java.util.List;
import java.util.function.Supplier;
import org.hedgerow.booking.HedgedOutcome;
import org.hedgerow.outcome.Column;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Tails;
import org.hedgerow.risk.located.Levels;
import org.hedgerow.risk.measure.ValueAtRisk;
import org.hedgerow.risk.row.PathRow;
import org.hedgerow.risk.row.Paths;

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

    /** At which balances are located. */
    static final Levels LEVELS = Levels.of(List.of(USUAL, RARE), List.of());

    static Supplier<CashNeed> of(HedgedOutcome strategy, Paths paths) {
        Column lowest = strategy.lowestBalance();
        Supplier<Estimate> balance = paths.estimate(PathRow.of(lowest));
        Tails tails = paths.tails(lowest);
        return () -> new CashNeed(
                new Estimate(
                        0.0 - balance.get().value(),
                        balance.get().standardError(),
                        balance.get().degreesOfFreedom()),
                new ValueAtRisk(USUAL).estimate(tails),
                new ValueAtRisk(RARE).estimate(tails));
    }
}
