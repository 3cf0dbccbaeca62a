package org.hedgerow.backtest;

import java.time.LocalDate;
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

/** Keeps the rate of one currency on the last date. */
record FinalRate(Currency currency, LocalDate date) implements Observer {
    private enum Kept implements Quantity {
        RATE
    }

    static final Column COLUMN = new Column("rate", Kept.RATE);

    @Override
    public void require(Needs needs, Columns columns) {
        needs.read(new Spot(currency), List.of(date));
        columns.everyPath(COLUMN);
    }

    @Override
    public ObserverKernel bind(PathLayout layout, Columns columns) {
        int last = layout.grid().index(date);
        int from = layout.row(new Spot(currency));
        int to = columns.place(COLUMN);
        return (batch, at, out) -> {
            if (at == last) {
                double[] rate = batch.row(from);
                System.arraycopy(rate, 0, out.row(to), 0, rate.length);
            }
        };
    }
}
