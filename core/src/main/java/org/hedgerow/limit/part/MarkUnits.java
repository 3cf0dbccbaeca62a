package org.hedgerow.limit.part;

import java.time.LocalDate;
import java.util.Collection;
import org.hedgerow.instrument.Instrument;
import org.hedgerow.instrument.InstrumentKernel;
import org.hedgerow.market.Market;
import org.hedgerow.math.Rows;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.Spot;

/**
 * The slope in the spot of a contract that looks at no rate before its end: the central difference of its marks on a
 * date, the path's spot moved up and down. On its last day it is worth what it pays, whose slope is 0 where it pays a
 * fixed amount.
 *
 * @param amount of contracts, sold where negative
 */
record MarkUnits(Instrument instrument, double amount, Market market) implements MovingUnits {
    private static final double MOVE = 1e-3; // of the spot, either way

    /** Whether a contract looks at no rate before its end. */
    static boolean fits(Instrument instrument, Market market, LocalDate horizon) {
        return instrument.dates(market, horizon).size() == 1;
    }

    @Override
    public void require(Needs needs, Collection<LocalDate> dates) {
        dates.forEach(date -> instrument.require(needs, market, date));
    }

    @Override
    public Kernel bind(PathLayout layout, Collection<LocalDate> dates) {
        InstrumentKernel[] marks = new InstrumentKernel[layout.grid().size()];
        for (LocalDate date : dates) {
            marks[layout.grid().index(date)] = instrument.bind(layout, market, date);
        }
        return new Slopes(marks, amount, layout.row(new Spot(instrument.currency())));
    }

    private static final class Slopes implements Kernel {
        private final InstrumentKernel[] marks; // [date]
        private final double amount;
        private final int spotRow;
        private final double[] spot = new double[PathBatch.SIZE];
        private final double[] down = new double[PathBatch.SIZE];

        Slopes(InstrumentKernel[] marks, double amount, int spotRow) {
            this.marks = marks;
            this.amount = amount;
            this.spotRow = spotRow;
        }

        /** Leaves the spot as it was. */
        @Override
        public void carried(PathBatch batch, int date, double[] out) {
            double[] row = batch.row(spotRow);
            System.arraycopy(row, 0, spot, 0, spot.length);
            Rows.scale(row, 1 + MOVE);
            marks[date].pay(batch, date, out);
            System.arraycopy(spot, 0, row, 0, spot.length);
            Rows.scale(row, 1 - MOVE);
            marks[date].pay(batch, date, down);
            System.arraycopy(spot, 0, row, 0, spot.length);
            for (int path = 0; path < out.length; path++) {
                out[path] = amount * (out[path] - down[path]) / (2 * MOVE * spot[path]);
            }
        }
    }
}
