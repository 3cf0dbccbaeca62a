package org.hedgerow.credit.adjustment;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hedgerow.check.Checks;
import org.hedgerow.credit.CreditCost;
import org.hedgerow.ledger.CashAccount;
import org.hedgerow.ledger.Cost;
import org.hedgerow.ledger.CostBook;
import org.hedgerow.market.Market;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathLayout;
import org.hedgerow.trade.Ticket;
import org.hedgerow.trade.TradeKernel;

/**
 * Pays a credit valuation adjustment today, when the deals are done.
 *
 * @param amount home currency; negative where the deals make an older one smaller
 */
record AdjustmentCharge(String counterparty, double amount) implements CreditCost {
    public AdjustmentCharge {
        Checks.notBlank(counterparty, "counterparty");
        Checks.finite(amount, "amount");
    }

    @Override
    public SortedSet<LocalDate> payments(Market market, LocalDate horizon) {
        return new TreeSet<>(List.of(market.valuationDate()));
    }

    @Override
    public void require(Needs needs, Market market, LocalDate horizon) {
        needs.act(payments(market, horizon));
    }

    @Override
    public Ticket ticket(Market market) {
        return Ticket.of("credit valuation adjustment of " + counterparty);
    }

    @Override
    public TradeKernel bind(PathLayout layout, Market market, LocalDate horizon) {
        return new Kernel(amount);
    }

    private record Kernel(double amount) implements TradeKernel {
        @Override
        public void pay(PathBatch batch, int date, CashAccount account) {
            account.receive(-amount);
        }

        @Override
        public void explain(PathBatch batch, int date, CostBook costs) {
            costs.book(Cost.CREDIT, -amount);
        }
    }
}
