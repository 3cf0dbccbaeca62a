package org.hedgerow.trade;

import org.hedgerow.ledger.CashAccount;
import org.hedgerow.ledger.Cost;
import org.hedgerow.ledger.CostBook;
import org.hedgerow.math.Rows;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathForward;

/** A loan and a deposit that outlive the horizon, marked there off the path's interest. */
final class MarkedMoneyMarket implements TradeKernel {
    private final MoneyMarket.Kernel terms;
    private final PathForward forward;
    private final double[] value = new double[PathBatch.SIZE];

    MarkedMoneyMarket(MoneyMarket.Kernel terms, PathForward forward) {
        this.terms = terms;
        this.forward = forward;
    }

    @Override
    public void pay(PathBatch batch, int date, CashAccount account) {
        Rows.product(batch.row(terms.spotRow()), forward.foreign(batch), value);
        account.receive(terms.amount(), value);
        account.receive(-terms.spotAmount() * terms.dealt() * terms.ownHomeGrowth(), forward.home(batch));
    }

    @Override
    public void explain(PathBatch batch, int date, CostBook costs) {
        double[] rate = batch.row(terms.spotRow());
        double[] foreign = forward.foreign(batch);
        double[] home = forward.home(batch);
        double spot = terms.spot();
        for (int path = 0; path < value.length; path++) {
            value[path] = (rate[path] - spot) * foreign[path];
        }
        costs.book(Cost.SPOT, terms.amount(), value);
        costs.book(Cost.CARRY, terms.amount() * spot, foreign);
        costs.book(Cost.CARRY, -terms.riskFreeAmount() * spot * terms.homeGrowth(), home);
        costs.book(Cost.BID_OFFER, -terms.spotAmount() * (terms.dealt() - spot) * terms.homeGrowth(), home);
        costs.book(Cost.FUNDING, terms.funding(), home);
    }
}
