package org.hedgerow.trade;

import org.hedgerow.ledger.CashAccount;
import org.hedgerow.ledger.Cost;
import org.hedgerow.ledger.CostBook;
import org.hedgerow.math.Rows;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathForward;

/** A forward that outlives the horizon, marked there off the path's interest. */
final class MarkedOutright implements TradeKernel {
    private final int spotRow;
    private final PathForward forward;
    private final double amount;
    private final double spot;
    private final double mid;
    private final double dealt;
    private final double[] overSpot = new double[PathBatch.SIZE];
    private final double[] value = new double[PathBatch.SIZE];

    MarkedOutright(int spotRow, PathForward forward, double amount, double spot, double mid, double dealt) {
        this.spotRow = spotRow;
        this.forward = forward;
        this.amount = amount;
        this.spot = spot;
        this.mid = mid;
        this.dealt = dealt;
    }

    @Override
    public void pay(PathBatch batch, int date, CashAccount account) {
        forward.overSpot(batch, value);
        Rows.product(batch.row(spotRow), value, value);
        account.receive(amount, value);
        account.receive(-amount * dealt, forward.home(batch));
    }

    @Override
    public void explain(PathBatch batch, int date, CostBook costs) {
        forward.overSpot(batch, overSpot);
        double[] home = forward.home(batch);
        double[] rate = batch.row(spotRow);
        for (int path = 0; path < value.length; path++) {
            value[path] = (rate[path] - spot) * overSpot[path];
        }
        costs.book(Cost.SPOT, amount, value);
        for (int path = 0; path < value.length; path++) {
            value[path] = mid * home[path] - spot * overSpot[path];
        }
        costs.book(Cost.CARRY, -amount, value);
        costs.book(Cost.BID_OFFER, -amount * (dealt - mid), home);
    }
}
