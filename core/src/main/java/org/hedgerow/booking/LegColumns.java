package org.hedgerow.booking;

import org.hedgerow.check.Checks;
import org.hedgerow.outcome.Columns;
import org.hedgerow.outcome.Observer;
import org.hedgerow.outcome.ObserverKernel;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathLayout;

/** Asks the books of a strategy that are kept anyway for what each leg adds to {@code G}, on every path. */
public record LegColumns(HedgedOutcome strategy) implements Observer {
    public LegColumns {
        Checks.present(strategy, "strategy");
    }

    @Override
    public void require(Needs needs, Columns columns) {
        int legs = strategy.legs().all().size();
        for (int leg = 0; leg < legs; leg++) {
            columns.everyPath(strategy.leg(leg));
        }
    }

    @Override
    public ObserverKernel bind(PathLayout layout, Columns columns) {
        return (batch, date, out) -> {}; // the strategy's own observer writes them
    }
}
