package org.hedgerow.pricing;

import java.time.LocalDate;
import java.util.SortedSet;
import org.hedgerow.instrument.Instrument;
import org.hedgerow.instrument.InstrumentKernel;
import org.hedgerow.market.Market;
import org.hedgerow.math.Rows;
import org.hedgerow.outcome.Column;
import org.hedgerow.outcome.Columns;
import org.hedgerow.outcome.Observer;
import org.hedgerow.outcome.ObserverKernel;
import org.hedgerow.outcome.OutcomeBatch;
import org.hedgerow.outcome.Quantity;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.Growth;

/** What a unit of an instrument pays on each path until it ends, discounted to the spot date at the path's home interest. */
record PathValue(int number, Instrument instrument, Market market, LocalDate horizon) implements Observer {
    private enum Discounted implements Quantity {
        VALUE
    }

    Column column() {
        return new Column("instrument " + number, Discounted.VALUE);
    }

    private SortedSet<LocalDate> dates() {
        return instrument.dates(market, horizon);
    }

    @Override
    public void require(Needs needs, Columns columns) {
        instrument.require(needs, market, horizon);
        needs.act(dates());
        if (needs.simulatesInterest(market.home())) {
            needs.read(new Growth(market.home()), dates());
        }
        columns.everyPath(column());
    }

    @Override
    public ObserverKernel bind(PathLayout layout, Columns columns) {
        return new Kernel(this, layout, columns.place(column()));
    }

    private static final class Kernel implements ObserverKernel {
        private final InstrumentKernel instrument;
        private final boolean[] pays; // [date]
        private final double[] discount; // [date], to the spot date, where home interest is as today's curve says
        private final int growthRow; // of home cash lent today, or negative
        private final double toSpotDate; // what that has grown to on the spot date, as today's curve says
        private final int place;
        private final double[] paid = new double[PathBatch.SIZE];

        Kernel(PathValue terms, PathLayout layout, int place) {
            Market market = terms.market;
            LocalDate spotDate = market.spotDate(terms.instrument.currency());
            this.instrument = terms.instrument.bind(layout, market, terms.horizon);
            this.pays = new boolean[layout.grid().size()];
            this.discount = new double[pays.length];
            for (LocalDate day : terms.dates()) {
                int date = layout.grid().index(day);
                pays[date] = true;
                discount[date] = market.discount(market.home(), spotDate, day);
            }
            this.growthRow = layout.simulatesInterest(market.home()) ? layout.row(new Growth(market.home())) : -1;
            this.toSpotDate = market.growth(market.home(), market.valuationDate(), spotDate);
            this.place = place;
        }

        @Override
        public void observe(PathBatch batch, int date, OutcomeBatch out) {
            double[] value = out.row(place);
            if (date == 0) {
                Rows.fill(value, 0);
            }
            if (!pays[date]) {
                return;
            }
            instrument.pay(batch, date, paid);
            if (growthRow < 0) {
                Rows.addScaled(value, discount[date], paid);
            } else {
                double[] growth = batch.row(growthRow);
                for (int path = 0; path < value.length; path++) {
                    value[path] += toSpotDate * paid[path] / growth[path];
                }
            }
        }
    }
}
