package org.hedgerow.law;

import static org.hedgerow.scenario.Bank.TODAY;

import java.time.LocalDate;
import java.util.List;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.outcome.Column;
import org.hedgerow.outcome.Columns;
import org.hedgerow.outcome.Observer;
import org.hedgerow.outcome.ObserverKernel;
import org.hedgerow.outcome.Quantity;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.Growth;
import org.hedgerow.path.observable.Spot;

/** Writes rates on some dates over what home cash has grown to by then. */
record DiscountedRates(List<Currency> currencies, List<LocalDate> dates, Market market) implements Observer {
    private enum Read implements Quantity {
        DISCOUNTED
    }

    static Column column(Currency currency, LocalDate date) {
        return new Column(currency + " " + date, Read.DISCOUNTED);
    }

    @Override
    public void require(Needs needs, Columns columns) {
        if (needs.simulatesInterest(market.home())) {
            needs.read(new Growth(market.home()), dates);
        }
        for (Currency currency : currencies) {
            needs.read(new Spot(currency), dates);
            dates.forEach(date -> columns.mean(column(currency, date)));
        }
    }

    @Override
    public ObserverKernel bind(PathLayout layout, Columns columns) {
        boolean differs = layout.simulatesInterest(market.home());
        return (batch, date, out) -> {
            LocalDate day = layout.grid().date(date);
            for (Currency currency : dates.contains(day) ? currencies : List.<Currency>of()) {
                double[] spot = batch.row(layout.row(new Spot(currency)));
                double[] discounted = out.row(columns.place(column(currency, day)));
                double today = market.growth(market.home(), TODAY, day);
                for (int path = 0; path < spot.length; path++) {
                    double growth = differs ? batch.row(layout.row(new Growth(market.home())))[path] : today;
                    discounted[path] = spot[path] / growth;
                }
            }
        };
    }
}
