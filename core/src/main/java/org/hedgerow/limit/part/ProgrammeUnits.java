package org.hedgerow.limit.part;

import java.time.LocalDate;
import java.util.Collection;
import java.util.SortedSet;
import org.hedgerow.market.Market;
import org.hedgerow.math.Rows;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathLayout;
import org.hedgerow.trade.Trade;
import org.hedgerow.trade.TradeKernel;

/** What a deal that decides on the way holds on each path. */
record ProgrammeUnits(Trade trade, Market market, LocalDate horizon) implements MovingUnits {
    @Override
    public void require(Needs needs, Collection<LocalDate> dates) {
        trade.require(needs, market, horizon);
    }

    @Override
    public boolean movesNotional() {
        return true;
    }

    @Override
    public Kernel bind(PathLayout layout, Collection<LocalDate> dates) {
        SortedSet<LocalDate> payments = trade.payments(market, horizon);
        boolean[] pays = new boolean[layout.grid().size()];
        payments.forEach(date -> pays[layout.grid().index(date)] = true);
        return new Held(trade.bind(layout, market, horizon), pays, layout.grid().index(payments.first()));
    }

    private static final class Held implements Kernel {
        private final TradeKernel trade;
        private final boolean[] pays; // [date]
        private final int first; // date before which it holds nothing, and knows of other paths alone

        Held(TradeKernel trade, boolean[] pays, int first) {
            this.trade = trade;
            this.pays = pays;
            this.first = first;
        }

        @Override
        public void carried(PathBatch batch, int date, double[] out) {
            held(date > first, out);
        }

        @Override
        public void deal(PathBatch batch, int date) {
            if (pays[date]) {
                trade.look(batch, date);
            }
        }

        @Override
        public void closing(PathBatch batch, int date, double[] out) {
            held(date >= first, out);
        }

        private void held(boolean any, double[] out) {
            if (any) {
                trade.units(out);
            } else {
                Rows.fill(out, 0);
            }
        }
    }
}
