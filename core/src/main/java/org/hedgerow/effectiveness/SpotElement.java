package org.hedgerow.effectiveness;

import java.time.LocalDate;
import org.hedgerow.booking.HedgedOutcome;
import org.hedgerow.ledger.Cost;
import org.hedgerow.outcome.Column;
import org.hedgerow.outcome.Columns;
import org.hedgerow.outcome.Observer;
import org.hedgerow.outcome.ObserverKernel;
import org.hedgerow.outcome.Quantity;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathLayout;

/** Keeps the spot component of a strategy on every path; comes after the observer of the strategy. */
public record SpotElement(HedgedOutcome strategy) implements Observer {
    private enum Kept implements Quantity {
        SPOT_ELEMENT
    }

    /** Where it is kept, home currency at the horizon, a gain positive. */
    public Column column() {
        return new Column(strategy.name(), Kept.SPOT_ELEMENT);
    }

    @Override
    public void require(Needs needs, Columns columns) {
        columns.everyPath(column());
    }

    @Override
    public ObserverKernel bind(PathLayout layout, Columns columns) {
        LocalDate horizon = strategy.horizon();
        int last = layout.grid().index(horizon);
        int from = columns.place(strategy.component(Cost.SPOT));
        int to = columns.place(column());
        return (batch, date, out) -> {
            if (date == last) {
                double[] spot = out.row(from);
                System.arraycopy(spot, 0, out.row(to), 0, spot.length);
            }
        };
    }
}
