package org.hedgerow.trade.swap;

import java.time.LocalDate;
import org.hedgerow.ledger.CashAccount;
import org.hedgerow.ledger.Cost;
import org.hedgerow.ledger.CostBook;
import org.hedgerow.market.Market;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.Spot;
import org.hedgerow.trade.TradeKernel;

/** Pays both legs at the rate dealt; of the foreign one the move of the spot since today is the spot part. */
final class CurrencySwapKernel implements TradeKernel {
    private final SwapLegKernel foreign;
    private final SwapLegKernel home;
    private final int spotRow;
    private final double spotToday;
    private final double notional;
    private final double foreignRate;
    private final double mid; // home rate
    private final double dealt;
    private final double[] received = new double[PathBatch.SIZE];
    private final double[] receivedYears = new double[PathBatch.SIZE];
    private final double[] paid = new double[PathBatch.SIZE];
    private final double[] paidYears = new double[PathBatch.SIZE];
    private final double[] part = new double[PathBatch.SIZE];

    CurrencySwapKernel(CurrencySwap swap, PathLayout layout, Market market, LocalDate horizon) {
        LocalDate first = swap.payments(market, horizon).first();
        foreign = new SwapLegKernel(swap.foreignPeriods(market), layout, market, horizon, first);
        home = new SwapLegKernel(swap.homePeriods(market), layout, market, horizon, first);
        spotRow = layout.row(new Spot(swap.currency()));
        spotToday = market.spot(swap.currency());
        notional = swap.notional();
        foreignRate = swap.foreignRate();
        mid = swap.homeRate(market);
        dealt = swap.dealtRate(market);
    }

    @Override
    public void pay(PathBatch batch, int date, CashAccount account) {
        foreign.fill(batch, date, received, receivedYears);
        home.fill(batch, date, paid, paidYears);
        double[] spot = batch.row(spotRow);
        for (int path = 0; path < part.length; path++) {
            double units = received[path] + foreignRate * receivedYears[path];
            part[path] = units * spot[path] - (paid[path] + dealt * paidYears[path]) * spotToday;
        }
        account.receive(notional, part);
    }

    @Override
    public void explain(PathBatch batch, int date, CostBook costs) {
        double[] spot = batch.row(spotRow);
        for (int path = 0; path < part.length; path++) {
            part[path] = (received[path] + foreignRate * receivedYears[path]) * (spot[path] - spotToday);
        }
        costs.book(Cost.SPOT, notional, part);
        for (int path = 0; path < part.length; path++) {
            double interest = received[path] - paid[path];
            part[path] = interest + foreignRate * receivedYears[path] - mid * paidYears[path];
        }
        costs.book(Cost.CARRY, notional * spotToday, part);
        costs.book(Cost.BID_OFFER, -notional * spotToday * (dealt - mid), paidYears);
    }
}
