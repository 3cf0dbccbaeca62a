package org.hedgerow.stress;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.hedgerow.market.Market;
import org.hedgerow.math.Rows;
import org.hedgerow.money.Currency;
import org.hedgerow.outcome.Column;
import org.hedgerow.outcome.Columns;
import org.hedgerow.outcome.Observer;
import org.hedgerow.outcome.ObserverKernel;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.outcome.Quantity;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.Spot;

/** Keeps the rates of the horizon, for the law of their moves. */
public record SpotsOnHorizon(Collection<Currency> currencies, LocalDate horizon) implements Observer {
    private enum Kept implements Quantity {
        RATE
    }

    public SpotsOnHorizon {
        currencies = List.copyOf(currencies);
    }

    private static Column column(Currency currency) {
        return new Column(currency + " on the horizon", Kept.RATE);
    }

    /** Logarithms of the rates over today's, by currency and path. */
    double[][] logs(Outcomes outcomes, Market market, List<Currency> order) {
        double[][] logs = new double[order.size()][];
        for (int row = 0; row < logs.length; row++) {
            logs[row] = outcomes.values(column(order.get(row))).clone();
            Rows.scale(logs[row], 1 / market.spot(order.get(row)));
            for (int path = 0; path < logs[row].length; path++) {
                logs[row][path] = StrictMath.log(logs[row][path]);
            }
        }
        return logs;
    }

    @Override
    public void require(Needs needs, Columns columns) {
        for (Currency currency : currencies) {
            needs.read(new Spot(currency), List.of(horizon));
            columns.everyPath(column(currency));
        }
    }

    @Override
    public ObserverKernel bind(PathLayout layout, Columns columns) {
        int last = layout.grid().index(horizon);
        int[] from = currencies.stream()
                .mapToInt(currency -> layout.row(new Spot(currency)))
                .toArray();
        int[] to = currencies.stream()
                .mapToInt(currency -> columns.place(column(currency)))
                .toArray();
        return (batch, date, out) -> {
            if (date == last) {
                for (int rate = 0; rate < from.length; rate++) {
                    double[] row = batch.row(from[rate]);
                    System.arraycopy(row, 0, out.row(to[rate]), 0, row.length);
                }
            }
        };
    }
}
