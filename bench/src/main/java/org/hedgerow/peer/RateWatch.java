package org.hedgerow.peer;

import java.time.LocalDate;
import java.util.List;
import org.hedgerow.math.Rows;
import org.hedgerow.money.Currency;
import org.hedgerow.outcome.Column;
import org.hedgerow.outcome.Columns;
import org.hedgerow.outcome.Observer;
import org.hedgerow.outcome.ObserverKernel;
import org.hedgerow.outcome.OutcomeBatch;
import org.hedgerow.outcome.Quantity;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.Spot;

/** Reads one rate on its dates: their average, and the payoff of a call on the last of them. */
record RateWatch(Currency currency, List<LocalDate> dates, double strike) implements Observer {
    private enum Seen implements Quantity {
        AVERAGE,
        PAYOFF
    }

    Column average() {
        return new Column(currency.code(), Seen.AVERAGE);
    }

    Column payoff() {
        return new Column(currency.code(), Seen.PAYOFF);
    }

    @Override
    public void require(Needs needs, Columns columns) {
        needs.read(new Spot(currency), dates);
        columns.mean(average());
        columns.mean(payoff());
    }

    @Override
    public ObserverKernel bind(PathLayout layout, Columns columns) {
        int spot = layout.row(new Spot(currency));
        return new Kernel(spot, columns.place(average()), columns.place(payoff()), dates.size(), strike);
    }

    /** The grid has these dates after the first and no others. */
    private record Kernel(int spot, int average, int payoff, int dates, double strike) implements ObserverKernel {
        @Override
        public void observe(PathBatch batch, int date, OutcomeBatch out) {
            double[] sum = out.row(average);
            if (date == 0) {
                Rows.fill(sum, 0);
                return;
            }
            double[] rate = batch.row(spot);
            Rows.addScaled(sum, 1.0 / dates, rate);
            if (date == dates) {
                double[] paid = out.row(payoff);
                for (int path = 0; path < paid.length; path++) {
                    paid[path] = Math.max(rate[path] - strike, 0);
                }
            }
        }
    }
}
