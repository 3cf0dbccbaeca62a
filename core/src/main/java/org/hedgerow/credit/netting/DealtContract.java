package org.hedgerow.credit.netting;

import java.time.LocalDate;
import java.util.SortedSet;
import org.hedgerow.ledger.CashAccount;
import org.hedgerow.market.Market;
import org.hedgerow.math.Rows;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathLayout;
import org.hedgerow.trade.Trade;
import org.hedgerow.trade.TradeKernel;

/** A deal of a strategy, as what it leaves open: {@link Trade#owed}. */
public record DealtContract(Trade trade) implements Contract {
    @Override
    public SortedSet<LocalDate> payments(Market market, LocalDate horizon) {
        return trade.payments(market, horizon);
    }

    @Override
    public double valueToday() {
        return 0;
    }

    @Override
    public LocalDate firstMark(Market market) {
        return trade.position(market).keySet().stream()
                .map(market::spotDate)
                .max(LocalDate::compareTo)
                .orElse(market.valuationDate());
    }

    @Override
    public void require(Needs needs, Market market, LocalDate horizon) {
        trade.require(needs, market, horizon);
    }

    @Override
    public Kernel bind(PathLayout layout, Market market, LocalDate horizon) {
        return new Paid(trade.bind(layout, market, horizon));
    }

    private static final class Paid implements Kernel {
        private final TradeKernel trade;
        private final CashAccount account = new CashAccount();

        Paid(TradeKernel trade) {
            this.trade = trade;
        }

        @Override
        public void addPaid(PathBatch batch, int date, double factor, double[] to) {
            account.open();
            trade.pay(batch, date, account);
            Rows.addScaled(to, factor, account.balance());
        }
    }
}
