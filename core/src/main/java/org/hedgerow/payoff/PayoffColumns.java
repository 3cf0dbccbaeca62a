package org.hedgerow.payoff;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.stream.IntStream;
import org.hedgerow.outcome.Column;
import org.hedgerow.outcome.Columns;
import org.hedgerow.outcome.Observer;
import org.hedgerow.outcome.ObserverKernel;
import org.hedgerow.outcome.Quantity;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.Observable;

/** Keeps what pay-offs read, date by date, and asks for them on the last. */
record PayoffColumns(List<PathPayoff> payoffs, Map<Observable, NavigableSet<LocalDate>> reads, boolean everyPath)
        implements Observer {
    private enum Kind implements Quantity {
        PAYOFF
    }

    static Column column(int payoff) {
        return new Column("pay-off " + payoff, Kind.PAYOFF);
    }

    @Override
    public void require(Needs needs, Columns columns) {
        reads.forEach(needs::read);
        for (int payoff = 0; payoff < payoffs.size(); payoff++) {
            if (everyPath) {
                columns.everyPath(column(payoff));
            } else {
                columns.mean(column(payoff));
            }
        }
    }

    @Override
    public ObserverKernel bind(PathLayout layout, Columns columns) {
        KeptPaths kept = new KeptPaths(reads, layout);
        int last = layout.grid().size() - 1;
        int[] places = IntStream.range(0, payoffs.size())
                .map(payoff -> columns.place(column(payoff)))
                .toArray();
        return (batch, date, out) -> {
            kept.keep(batch, date);
            if (date == last) {
                for (int payoff = 0; payoff < places.length; payoff++) {
                    payoffs.get(payoff).write(kept, out.row(places[payoff]));
                }
            }
        };
    }
}
