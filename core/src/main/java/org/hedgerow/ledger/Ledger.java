package org.hedgerow.ledger;

import java.time.LocalDate;
import java.util.SortedSet;
import org.hedgerow.market.Market;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.Growth;

/** The two books of one strategy: what it paid, and why. */
public final class Ledger {
    private final CashAccount account = new CashAccount();
    private final CostBook costs;
    private final Accrual accrual;

    /** Books that are opened on the grid's first date and posted to on payment dates, the last of which is the horizon. */
    public Ledger(PathLayout layout, Market market, SortedSet<LocalDate> payments, LocalDate horizon) {
        if (layout.simulatesInterest(market.home())) {
            PathCostBook book = new PathCostBook(new PathCash(layout, market, payments));
            costs = book;
            accrual = book;
        } else {
            CurveCostBook book = new CurveCostBook(new HomeCash(layout.grid(), market, payments, horizon));
            costs = book;
            accrual = book;
        }
    }

    /** Asks for the interest that home cash earns between payment dates, if it is simulated. */
    public static void require(Needs needs, Market market, SortedSet<LocalDate> payments) {
        if (needs.simulatesInterest(market.home())) {
            needs.read(new Growth(market.home()), payments);
        }
    }

    /** Starts a new block of paths with empty books. */
    public void open() {
        account.open();
        accrual.open();
    }

    /** Brings both books to a payment date. */
    public void accrue(PathBatch batch, int date) {
        accrual.accrue(batch, date, account);
    }

    /** Ends on the horizon, after the last payment. */
    public void close() {
        accrual.close();
    }

    /** What it paid: cash by path, with the interest that it bears. */
    public CashAccount account() {
        return account;
    }

    /** Why: the same amounts by component. */
    public CostBook costs() {
        return costs;
    }
}
