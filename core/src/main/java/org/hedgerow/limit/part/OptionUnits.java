package org.hedgerow.limit.part;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.hedgerow.formula.BlackRows;
import org.hedgerow.instrument.Mark;
import org.hedgerow.instrument.VanillaOption;
import org.hedgerow.market.Market;
import org.hedgerow.math.Rows;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.Spot;

/**
 * The delta of plain options at the path's spot, forward and smile, in closed form; on their last day all of those in
 * the money.
 *
 * @param amount of options, sold where negative
 */
record OptionUnits(VanillaOption option, double amount, Market market) implements MovingUnits {
    @Override
    public void require(Needs needs, Collection<LocalDate> dates) {
        for (LocalDate date : dates) {
            if (date.isBefore(option.end())) {
                Mark.require(needs, market, option.currency(), date, option.end());
            } else if (date.equals(option.end())) {
                needs.read(new Spot(option.currency()), List.of(date));
            }
        }
    }

    @Override
    public Kernel bind(PathLayout layout, Collection<LocalDate> dates) {
        Mark[] marks = new Mark[layout.grid().size()];
        for (LocalDate date : dates) {
            if (date.isBefore(option.end())) {
                marks[layout.grid().index(date)] = Mark.of(layout, market, option.currency(), date, option.end());
            }
        }
        return new Deltas(option, amount, marks, layout.row(new Spot(option.currency())));
    }

    private static final class Deltas implements Kernel {
        private final VanillaOption option;
        private final double amount;
        private final Mark[] marks; // [date], null where none is left
        private final int spotRow;
        private final BlackRows black = new BlackRows(PathBatch.SIZE);
        private final double[] forward = new double[PathBatch.SIZE];
        private final double[] deviation = new double[PathBatch.SIZE];

        Deltas(VanillaOption option, double amount, Mark[] marks, int spotRow) {
            this.option = option;
            this.amount = amount;
            this.marks = marks;
            this.spotRow = spotRow;
        }

        @Override
        public void carried(PathBatch batch, int date, double[] out) {
            double[] spot = batch.row(spotRow);
            Mark mark = marks[date];
            if (mark == null) {
                exercised(spot, out);
                return;
            }
            mark.forward(batch, forward);
            mark.deviations(batch, forward, option.strike(), deviation);
            black.delta(option.side(), forward, option.strike(), deviation, out);
            for (int path = 0; path < out.length; path++) {
                out[path] *= amount * forward[path] / spot[path];
            }
            mark.discount(batch, out);
        }

        private void exercised(double[] spot, double[] out) {
            double sign = option.side().sign();
            for (int path = 0; path < out.length; path++) {
                out[path] = sign * (spot[path] - option.strike()) > 0 ? 1 : 0;
            }
            Rows.scale(out, sign * amount);
        }
    }
}
