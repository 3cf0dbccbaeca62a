package org.hedgerow.trade;

import java.util.List;
import org.hedgerow.ledger.CashAccount;
import org.hedgerow.ledger.CostBook;
import org.hedgerow.math.Rows;
import org.hedgerow.path.PathBatch;

/**
 * Executable form of a {@link Trade}; called on its payment dates, first {@code pay}, then {@code explain}. The two are
 * written apart, from dealt rates and from mid rates, so that their agreement on every path says something.
 */
public interface TradeKernel {
    /** Pays what falls due on a date at the rates dealt. */
    void pay(PathBatch batch, int date, CashAccount account);

    /** Sees a payment date without paying: enough for {@link #units}. */
    default void look(PathBatch batch, int date) {}

    /** Units of its currency held after the last date seen, on each path; only where its position moves on the paths. */
    default void units(double[] out) {
        Rows.fill(out, 0);
    }

    /** On each path 1 where it is held on after the last date paid, 0 where it is not. */
    default void held(double[] out) {
        Rows.fill(out, 1);
    }

    /** Adds the deals that could not be done on a date, after it was paid; on each path their number. */
    default void addMissed(int date, double[] number) {}

    /**
     * What was dealt on a date on one path of the block at rates that were not agreed before, once it was paid and
     * explained: nothing where a ticket of today says it all.
     */
    default List<Ticket> dealt(PathBatch batch, int date, int path) {
        return List.of();
    }

    /** Books the same payments by cause. */
    void explain(PathBatch batch, int date, CostBook costs);
}
