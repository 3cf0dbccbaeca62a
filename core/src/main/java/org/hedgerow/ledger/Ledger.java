package org.hedgerow.ledger;

import java.time.LocalDate;
import java.util.SortedSet;
import org.hedgerow.market.Market;
import org.hedgerow.time.Grid;

/** The two books of one strategy: what it paid, and why. */
public final class Ledger {
    private final CashAccount account;
    private final CostBook costs;

    /** Books that are opened on the grid's first date and posted to on payment dates. */
    public Ledger(Grid grid, Market market, SortedSet<LocalDate> payments, LocalDate horizon) {
        HomeCash cash = new HomeCash(grid, market, payments, horizon);
        this.account = new CashAccount(cash);
        this.costs = new CostBook(cash);
    }

    /** Starts a new block of paths with empty books. */
    public void open() {
        account.open();
        costs.open();
    }

    /** Brings both books to a payment date. */
    public void accrue(int date) {
        account.accrue(date);
        costs.accrue(date);
    }

    public CashAccount account() {
        return account;
    }

    public CostBook costs() {
        return costs;
    }
}
