package org.hedgerow.law;

import java.util.ArrayList;
import java.util.List;
import org.hedgerow.booking.HedgedOutcome;
import org.hedgerow.booking.UnhedgedOutcome;
import org.hedgerow.ledger.Cost;
import org.hedgerow.outcome.Column;
import org.hedgerow.outcome.Columns;
import org.hedgerow.outcome.Observer;
import org.hedgerow.outcome.ObserverKernel;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathLayout;

/** Keeps every path's number of columns of which a run keeps the mean: the open position and all components. */
record KeptRows(List<HedgedOutcome> strategies) implements Observer {
    static Column kept(Column column) {
        return new Column("kept " + column.subject(), column.quantity());
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(UnhedgedOutcome.COLUMN));
        for (HedgedOutcome strategy : strategies) {
            for (Cost cost : Cost.values()) {
                columns.add(strategy.component(cost));
            }
        }
        return columns;
    }

    @Override
    public void require(Needs needs, Columns columns) {
        columns().forEach(column -> columns.everyPath(kept(column)));
    }

    @Override
    public ObserverKernel bind(PathLayout layout, Columns columns) {
        int[] from = columns().stream().mapToInt(columns::place).toArray();
        int[] to =
                columns().stream().map(KeptRows::kept).mapToInt(columns::place).toArray();
        int last = layout.grid().size() - 1;
        return (batch, date, out) -> {
            for (int row = 0; date == last && row < from.length; row++) {
                System.arraycopy(out.row(from[row]), 0, out.row(to[row]), 0, PathBatch.SIZE);
            }
        };
    }
}
