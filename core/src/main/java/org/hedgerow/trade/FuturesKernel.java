package org.hedgerow.trade;

import java.time.LocalDate;
import java.util.List;
import org.hedgerow.ledger.CashAccount;
import org.hedgerow.ledger.Cost;
import org.hedgerow.ledger.CostBook;
import org.hedgerow.market.Market;
import org.hedgerow.math.Rows;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathLayout;

/** Daily variation margin in the quote currency, turned into home currency at that day's spot. */
final class FuturesKernel implements TradeKernel {
    private final FuturesTerms terms;
    private final PairSpot spots;
    private final double[] factor; // [date], futures price over spot; 0 on dates without margin
    private final double[] factorBefore; // [date], the same on the margin date before
    private final int first; // first margin date
    private final int last; // final settlement or close
    private final double[] price = new double[PathBatch.SIZE]; // last settlement price
    private final double[] spotBefore = new double[PathBatch.SIZE];
    private final double[] change = new double[PathBatch.SIZE];

    private FuturesKernel(
            FuturesTerms terms, PairSpot spots, double[] factor, double[] factorBefore, int first, int last) {
        this.terms = terms;
        this.spots = spots;
        this.factor = factor;
        this.factorBefore = factorBefore;
        this.first = first;
        this.last = last;
    }

    static FuturesKernel of(Futures trade, PathLayout layout, Market market, LocalDate horizon) {
        List<LocalDate> margins = trade.marginDates(market, horizon);
        LocalDate end = margins.get(margins.size() - 1);
        FuturesTerms terms = FuturesTerms.of(trade, market, end);
        double[] factor = new double[layout.grid().size()];
        double[] factorBefore = new double[layout.grid().size()];
        double before = terms.mid() / terms.spot();
        for (LocalDate margin : margins) {
            int date = layout.grid().index(margin);
            factorBefore[date] = before;
            factor[date] = trade.contract().priceFactor(market, margin);
            before = factor[date];
        }
        return new FuturesKernel(
                terms,
                PairSpot.of(trade.contract().pair(), layout, market),
                factor,
                factorBefore,
                layout.grid().index(margins.get(0)),
                layout.grid().index(end));
    }

    @Override
    public void pay(PathBatch batch, int date, CashAccount account) {
        if (date == 0) {
            Rows.fill(price, terms.dealt());
            account.receive(-terms.fees() * terms.quoteSpot());
        } else if (factor[date] != 0) {
            double[] inHome = spots.quoteInHome(batch);
            double closing = date == last ? terms.closingHalfSpread() : 0;
            settle(spots.rate(batch), factor[date], closing, inHome);
            account.receive(terms.amount(), change);
            if (date == last) {
                account.receive(terms.initialMarginInterest() - terms.closingFees(), inHome);
            }
        }
    }

    /** Change of the settlement price, less the half-spread of a close, in home currency per unit of base. */
    private void settle(double[] spot, double factor, double closing, double[] inHome) {
        double settled = factor - closing;
        for (int path = 0; path < change.length; path++) {
            change[path] = (spot[path] * settled - price[path]) * inHome[path];
            price[path] = spot[path] * factor;
        }
    }

    @Override
    public void explain(PathBatch batch, int date, CostBook costs) {
        if (date == 0) {
            Rows.fill(spotBefore, terms.spot());
            costs.book(Cost.FEES, -terms.fees() * terms.quoteSpot());
        } else if (factor[date] != 0) {
            double[] spot = spots.rate(batch);
            double[] inHome = spots.quoteInHome(batch);
            spotMove(spot, inHome);
            costs.book(Cost.SPOT, terms.amount(), change);
            basisMove(spot, date, inHome);
            costs.book(Cost.CARRY, terms.amount(), change);
            System.arraycopy(spot, 0, spotBefore, 0, spot.length);
            if (date == first) {
                costs.book(Cost.BID_OFFER, -terms.amount() * (terms.dealt() - terms.mid()), inHome);
            }
            if (date == last) {
                explainEnd(costs, spot, inHome);
            }
        }
    }

    private void explainEnd(CostBook costs, double[] spot, double[] inHome) {
        for (int path = 0; path < change.length; path++) {
            change[path] = spot[path] * inHome[path];
        }
        costs.book(Cost.BID_OFFER, -terms.amount() * terms.closingHalfSpread(), change);
        costs.book(Cost.FUNDING, terms.initialMarginInterest(), inHome);
        costs.book(Cost.FEES, -terms.closingFees(), inHome);
    }

    private void spotMove(double[] spot, double[] inHome) {
        for (int path = 0; path < change.length; path++) {
            change[path] = (spot[path] - spotBefore[path]) * inHome[path];
        }
    }

    private void basisMove(double[] spot, int date, double[] inHome) {
        double now = factor[date] - 1;
        double before = factorBefore[date] - 1;
        for (int path = 0; path < change.length; path++) {
            change[path] = (spot[path] * now - spotBefore[path] * before) * inHome[path];
        }
    }
}
