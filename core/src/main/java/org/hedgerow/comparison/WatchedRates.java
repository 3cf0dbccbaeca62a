package org.hedgerow.comparison;

import java.util.List;
import org.hedgerow.money.Currency;
import org.hedgerow.outcome.Column;
import org.hedgerow.outcome.Columns;
import org.hedgerow.outcome.Observer;
import org.hedgerow.outcome.ObserverKernel;
import org.hedgerow.outcome.Quantity;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.Spot;

/** Writes the simulated rates on the date of the realised ones. That is a date of the grid, so paths keep their bits. */
public record WatchedRates(RealisedRates realised) implements Observer {
    private enum Watched implements Quantity {
        RATE
    }

    static Column column(Currency currency) {
        return new Column(currency + " on the realised date", Watched.RATE);
    }

    @Override
    public void require(Needs needs, Columns columns) {
        for (Currency currency : realised.rates().keySet()) {
            needs.read(new Spot(currency), List.of(realised.date()));
            columns.everyPath(column(currency));
        }
    }

    @Override
    public ObserverKernel bind(PathLayout layout, Columns columns) {
        int watched = layout.grid().index(realised.date());
        int[] from = realised.rates().keySet().stream()
                .mapToInt(currency -> layout.row(new Spot(currency)))
                .toArray();
        int[] to = realised.rates().keySet().stream()
                .mapToInt(currency -> columns.place(column(currency)))
                .toArray();
        return (batch, date, out) -> {
            if (date == watched) {
                for (int rate = 0; rate < from.length; rate++) {
                    double[] row = batch.row(from[rate]);
                    System.arraycopy(row, 0, out.row(to[rate]), 0, row.length);
                }
            }
        };
    }
}
