package org.hedgerow.limit.part;

import java.time.LocalDate;
import java.util.Collection;
import java.util.SortedSet;
import org.hedgerow.ledger.CashAccount;
import org.hedgerow.market.Market;
import org.hedgerow.math.Rows;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathLayout;
import org.hedgerow.trade.Trade;
import org.hedgerow.trade.TradeKernel;

/**
 * Units of a deal that its line of credit may end early, or that a regime may not let be renewed: all of them where it is
 * held, none elsewhere. What it pays is followed beside the books, since the line looks at it.
 */
record HeldUnits(Trade trade, double units, boolean movesNotional, Market market, LocalDate horizon)
        implements MovingUnits {
    @Override
    public void require(Needs needs, Collection<LocalDate> dates) {
        trade.require(needs, market, horizon);
    }

    @Override
    public Kernel bind(PathLayout layout, Collection<LocalDate> dates) {
        SortedSet<LocalDate> payments = trade.payments(market, horizon);
        boolean[] pays = new boolean[layout.grid().size()];
        payments.forEach(date -> pays[layout.grid().index(date)] = true);
        return new Held(trade.bind(layout, market, horizon), units, pays);
    }

    private static final class Held implements Kernel {
        private final TradeKernel trade;
        private final double units;
        private final boolean[] pays; // [date]
        private final int first; // date before which the kernel knows of other paths alone
        private final CashAccount paid = new CashAccount();

        Held(TradeKernel trade, double units, boolean[] pays) {
            this.trade = trade;
            this.units = units;
            this.pays = pays;
            int place = 0;
            while (place < pays.length && !pays[place]) {
                place++;
            }
            this.first = place;
        }

        @Override
        public void carried(PathBatch batch, int date, double[] out) {
            held(date > first, out);
        }

        @Override
        public void deal(PathBatch batch, int date) {
            if (pays[date]) {
                trade.pay(batch, date, paid);
            }
        }

        @Override
        public void closing(PathBatch batch, int date, double[] out) {
            held(date >= first, out);
        }

        private void held(boolean seen, double[] out) {
            if (seen) {
                trade.held(out);
                Rows.scale(out, units);
            } else {
                Rows.fill(out, units);
            }
        }
    }
}
