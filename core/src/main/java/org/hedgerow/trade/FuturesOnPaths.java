package org.hedgerow.trade;

import java.time.LocalDate;
import java.util.List;
import org.hedgerow.ledger.CashAccount;
import org.hedgerow.ledger.Cost;
import org.hedgerow.ledger.CostBook;
import org.hedgerow.market.Market;
import org.hedgerow.math.Rows;
import org.hedgerow.money.Currency;
import org.hedgerow.path.Growth;
import org.hedgerow.path.MarketShift;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathForward;
import org.hedgerow.path.PathLayout;

/** Daily variation margin as {@link FuturesKernel} pays it, at prices that follow the path's interest. */
final class FuturesOnPaths implements TradeKernel {
    private static final int NONE = -1;

    private final FuturesTerms terms;
    private final PairSpot spots;
    private final boolean[] isMargin; // [date]
    private final PathForward[] base; // [date], null for home currency and on the last trading day
    private final PathForward[] quote;
    private final int first;
    private final int last;
    private final int spreadRow; // of the base currency on the last date, if its spreads differ by path
    private final int growthRow; // of the quote currency, if its interest is simulated
    private final double growth; // its growth to the end by today's curve
    private final double[] price = new double[PathBatch.SIZE];
    private final double[] spotBefore = new double[PathBatch.SIZE];
    private final double[] basisBefore = new double[PathBatch.SIZE];
    private final double[] factor = new double[PathBatch.SIZE];
    private final double[] change = new double[PathBatch.SIZE];
    private final double[] scratch = new double[PathBatch.SIZE];

    FuturesOnPaths(Futures trade, PathLayout layout, Market market, LocalDate horizon) {
        List<LocalDate> margins = trade.marginDates(market, horizon);
        LocalDate end = margins.get(margins.size() - 1);
        Currency quoted = trade.contract().pair().quote();
        terms = FuturesTerms.of(trade, market, end);
        spots = PairSpot.of(trade.contract().pair(), layout, market);
        int dates = layout.grid().size();
        isMargin = new boolean[dates];
        margins.forEach(margin -> isMargin[layout.grid().index(margin)] = true);
        base = forwards(trade.contract().pair().base(), trade, layout, market, margins);
        quote = forwards(quoted, trade, layout, market, margins);
        first = layout.grid().index(margins.get(0));
        last = layout.grid().index(end);
        Currency bought = trade.contract().pair().base();
        spreadRow = layout.hasRegimes(bought) ? layout.row(new MarketShift.Spread(bought)) : NONE;
        growthRow = layout.simulatesInterest(quoted) ? layout.row(new Growth(quoted)) : NONE;
        growth = market.growth(quoted, market.valuationDate(), end);
    }

    private static PathForward[] forwards(
            Currency currency, Futures trade, PathLayout layout, Market market, List<LocalDate> margins) {
        PathForward[] forwards = new PathForward[layout.grid().size()];
        LocalDate settled = trade.contract().lastTrading();
        for (LocalDate margin : margins) {
            if (!currency.equals(market.home()) && settled.isAfter(margin)) {
                forwards[layout.grid().index(margin)] = PathForward.of(layout, market, currency, margin, settled);
            }
        }
        return forwards;
    }

    /** Futures price over spot of the pair. */
    private void bindFactor(PathBatch batch, int date) {
        Rows.fill(factor, 1);
        if (base[date] != null) {
            base[date].factor(batch, factor);
        }
        if (quote[date] != null) {
            quote[date].factor(batch, scratch);
            for (int path = 0; path < factor.length; path++) {
                factor[path] /= scratch[path];
            }
        }
    }

    @Override
    public void pay(PathBatch batch, int date, CashAccount account) {
        if (date == 0) {
            Rows.fill(price, terms.dealt());
            account.receive(-terms.fees() * terms.quoteSpot());
        } else if (isMargin[date]) {
            bindFactor(batch, date);
            double[] inHome = spots.quoteInHome(batch);
            double[] spot = spots.rate(batch);
            double[] closing = closing(batch, date);
            for (int path = 0; path < change.length; path++) {
                change[path] = (spot[path] * (factor[path] - closing[path]) - price[path]) * inHome[path];
                price[path] = spot[path] * factor[path];
            }
            account.receive(terms.amount(), change);
            if (date == last) {
                account.receive(-terms.closingFees(), inHome);
                account.receive(terms.initialMarginInterest(), marginGrowth(batch, inHome));
            }
        }
    }

    /** Half-spread of a close, a share of spot; nothing before the last date. */
    private double[] closing(PathBatch batch, int date) {
        Rows.fill(scratch, date == last ? terms.closingHalfSpread() : 0);
        if (date == last && spreadRow != NONE) {
            Rows.product(scratch, batch.row(spreadRow), scratch);
        }
        return scratch;
    }

    /** What today's growth of the initial margin becomes on each path, in home currency per unit of quote currency. */
    private double[] marginGrowth(PathBatch batch, double[] inHome) {
        if (growthRow == NONE) {
            return inHome;
        }
        double[] grown = batch.row(growthRow);
        for (int path = 0; path < scratch.length; path++) {
            scratch[path] = inHome[path] * (grown[path] / growth);
        }
        return scratch;
    }

    @Override
    public void explain(PathBatch batch, int date, CostBook costs) {
        if (date == 0) {
            Rows.fill(spotBefore, terms.spot());
            Rows.fill(basisBefore, terms.mid() - terms.spot());
            costs.book(Cost.FEES, -terms.fees() * terms.quoteSpot());
        } else if (isMargin[date]) {
            bindFactor(batch, date);
            double[] spot = spots.rate(batch);
            double[] inHome = spots.quoteInHome(batch);
            for (int path = 0; path < change.length; path++) {
                change[path] = (spot[path] - spotBefore[path]) * inHome[path];
                spotBefore[path] = spot[path];
            }
            costs.book(Cost.SPOT, terms.amount(), change);
            for (int path = 0; path < change.length; path++) {
                double basis = spot[path] * (factor[path] - 1);
                change[path] = (basis - basisBefore[path]) * inHome[path];
                basisBefore[path] = basis;
            }
            costs.book(Cost.CARRY, terms.amount(), change);
            if (date == first) {
                costs.book(Cost.BID_OFFER, -terms.amount() * (terms.dealt() - terms.mid()), inHome);
            }
            if (date == last) {
                explainEnd(batch, costs, spot, inHome);
            }
        }
    }

    private void explainEnd(PathBatch batch, CostBook costs, double[] spot, double[] inHome) {
        Rows.product(spot, inHome, change);
        if (spreadRow != NONE) {
            Rows.product(change, batch.row(spreadRow), change);
        }
        costs.book(Cost.BID_OFFER, -terms.amount() * terms.closingHalfSpread(), change);
        costs.book(Cost.FEES, -terms.closingFees(), inHome);
        costs.book(Cost.FUNDING, terms.initialMarginInterest(), marginGrowth(batch, inHome));
    }
}
