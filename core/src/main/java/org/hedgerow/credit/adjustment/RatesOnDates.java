package org.hedgerow.credit.adjustment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.IntStream;
import org.hedgerow.money.Currency;
import org.hedgerow.outcome.Column;
import org.hedgerow.outcome.Columns;
import org.hedgerow.outcome.Observer;
import org.hedgerow.outcome.ObserverKernel;
import org.hedgerow.outcome.Quantity;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.Spot;

/** Writes the rates of currencies on some dates. */
public record RatesOnDates(Collection<Currency> currencies, SortedSet<LocalDate> dates) implements Observer {
    private record On(LocalDate date) implements Quantity {
        @Override
        public String name() {
            return "rate on " + date;
        }
    }

    /** Without currencies no date is looked at, since none may be one of the simulation. */
    public RatesOnDates {
        dates = currencies.isEmpty() ? Collections.emptySortedSet() : dates;
    }

    static Column column(RateOn rate) {
        return new Column(rate.currency().toString(), new On(rate.date()));
    }

    /** Of every path, by what stands in it. */
    public Map<RateOn, Column> columns() {
        Map<RateOn, Column> columns = new LinkedHashMap<>();
        for (Currency currency : currencies) {
            dates.stream().map(date -> new RateOn(currency, date)).forEach(rate -> columns.put(rate, column(rate)));
        }
        return columns;
    }

    @Override
    public void require(Needs needs, Columns columns) {
        currencies.forEach(currency -> needs.read(new Spot(currency), dates));
        columns().values().forEach(columns::everyPath);
    }

    @Override
    public ObserverKernel bind(PathLayout layout, Columns columns) {
        int[][] places = new int[layout.grid().size()][0]; // [date], row and column in turn
        for (LocalDate date : dates) {
            places[layout.grid().index(date)] = currencies.stream()
                    .flatMapToInt(currency -> IntStream.of(
                            layout.row(new Spot(currency)), columns.place(column(new RateOn(currency, date)))))
                    .toArray();
        }
        return (batch, date, out) -> {
            int[] copied = places[date];
            for (int place = 0; place < copied.length; place += 2) {
                double[] rate = batch.row(copied[place]);
                System.arraycopy(rate, 0, out.row(copied[place + 1]), 0, rate.length);
            }
        };
    }
}
