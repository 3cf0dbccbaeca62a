package org.hedgerow.outlook.budget;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.hedgerow.booking.HedgedOutcome;
import org.hedgerow.booking.OutcomesOnDates;
import org.hedgerow.hedge.Plan;
import org.hedgerow.outcome.Column;
import org.hedgerow.outcome.Columns;
import org.hedgerow.outcome.Observer;
import org.hedgerow.outcome.ObserverKernel;
import org.hedgerow.outcome.Quantity;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathLayout;
import org.hedgerow.position.Position;

/** Keeps of every path what a part of a position with a part of a strategy's deals has come to on the horizon. */
record KeptOutcome(OutcomesOnDates books, LocalDate horizon) implements Observer {
    private enum Kept implements Quantity {
        OUTCOME
    }

    /** @param name by which it differs from all other books of the strategy */
    static KeptOutcome of(String name, HedgedOutcome strategy, Position part, Plan plan) {
        LocalDate horizon = strategy.horizon();
        return new KeptOutcome(
                new OutcomesOnDates(
                        strategy.name() + ", " + name, part, plan, strategy.market(), new TreeSet<>(List.of(horizon))),
                horizon);
    }

    Column column() {
        return new Column(books.name(), Kept.OUTCOME);
    }

    @Override
    public void require(Needs needs, Columns columns) {
        books.require(needs, columns);
        columns.everyPath(column());
    }

    @Override
    public ObserverKernel bind(PathLayout layout, Columns columns) {
        ObserverKernel kernel = books.bind(layout, columns);
        int from = columns.place(books.column(horizon));
        int to = columns.place(column());
        int last = layout.grid().index(horizon);
        return (batch, date, out) -> {
            kernel.observe(batch, date, out);
            if (date == last) {
                System.arraycopy(out.row(from), 0, out.row(to), 0, out.row(to).length);
            }
        };
    }
}
