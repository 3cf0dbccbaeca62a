package org.hedgerow.outlook.fan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import org.hedgerow.money.Currency;
import org.hedgerow.outcome.Column;
import org.hedgerow.outcome.Columns;
import org.hedgerow.outcome.Observer;
import org.hedgerow.outcome.ObserverKernel;
import org.hedgerow.outcome.Quantity;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.CurrencyObservable;
import org.hedgerow.path.observable.Devalued;
import org.hedgerow.path.observable.Spot;

/**
 * Keeps rates on some dates path by path.
 *
 * @param managed those of which it also keeps whether they have been devalued
 */
record RateWatch(List<Currency> currencies, List<Currency> managed, SortedSet<LocalDate> dates) implements Observer {
    private record OnDate(CurrencyObservable what, LocalDate date) implements Quantity {
        @Override
        public String name() {
            return what + " on " + date;
        }
    }

    private static final String RATES = "rates"; // subject of the columns

    static Column spot(Currency currency, LocalDate date) {
        return column(new Spot(currency), date);
    }

    static Column devalued(Currency currency, LocalDate date) {
        return column(new Devalued(currency), date);
    }

    private static Column column(CurrencyObservable what, LocalDate date) {
        return new Column(RATES, new OnDate(what, date));
    }

    private List<CurrencyObservable> watched() {
        List<CurrencyObservable> watched = new ArrayList<>();
        currencies.forEach(currency -> watched.add(new Spot(currency)));
        managed.forEach(currency -> watched.add(new Devalued(currency)));
        return watched;
    }

    @Override
    public void require(Needs needs, Columns columns) {
        for (CurrencyObservable what : watched()) {
            needs.read(what, dates);
            dates.forEach(date -> columns.everyPath(column(what, date)));
        }
    }

    @Override
    public ObserverKernel bind(PathLayout layout, Columns columns) {
        List<CurrencyObservable> watched = watched();
        int[] from = watched.stream().mapToInt(layout::row).toArray();
        int[][] to = new int[layout.grid().size()][];
        for (LocalDate date : dates) {
            to[layout.grid().index(date)] = watched.stream()
                    .mapToInt(what -> columns.place(column(what, date)))
                    .toArray();
        }
        return (batch, date, out) -> {
            if (to[date] != null) {
                for (int what = 0; what < from.length; what++) {
                    double[] row = batch.row(from[what]);
                    System.arraycopy(row, 0, out.row(to[date][what]), 0, row.length);
                }
            }
        };
    }
}
