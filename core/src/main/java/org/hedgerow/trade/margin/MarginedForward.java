package org.hedgerow.trade.margin;

import java.time.LocalDate;
import org.hedgerow.ledger.Cost;
import org.hedgerow.ledger.CostBook;
import org.hedgerow.market.Market;
import org.hedgerow.path.ForwardOnDates;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.MarketShift;
import org.hedgerow.path.observable.Spot;
import org.hedgerow.trade.Outright;

/** One forward on each path, from its first margin date to its settlement. */
final class MarginedForward {
    private static final int NONE = -1;

    final int settled; // date
    private final double amount;
    private final double halfSpread;
    private final double spotToday;
    private final double mid;
    private final double dealt;
    private final int spotRow;
    private final int spreadRow;
    private final ForwardOnDates forward;
    private final double[] factor = new double[PathBatch.SIZE]; // forward over spot
    private final double[] home = new double[PathBatch.SIZE]; // discount factor from delivery
    private final double[] row = new double[PathBatch.SIZE];

    MarginedForward(CollateralisedForwards all, Outright terms, PathLayout layout, Market market, LocalDate horizon) {
        settled = layout.grid().index(CollateralisedForwards.settled(terms, horizon));
        amount = terms.amount();
        halfSpread = terms.halfSpread();
        spotToday = market.spot(terms.currency());
        mid = market.forward(terms.currency(), terms.delivery());
        dealt = mid + Math.signum(amount) * halfSpread * spotToday;
        spotRow = layout.row(new Spot(terms.currency()));
        boolean mayClose = all.collateral().line().isPresent();
        spreadRow = mayClose && layout.hasRegimes(terms.currency())
                ? layout.row(new MarketShift.Spread(terms.currency()))
                : NONE;
        forward = ForwardOnDates.of(
                layout, market, terms.currency(), all.valued(terms, market, horizon), terms.delivery());
    }

    /** Reads the market of a date, up to its settlement. */
    void look(PathBatch batch, int date) {
        forward.factor(batch, date, factor);
        forward.home(batch, date, home);
    }

    /** Adds what it is worth at mid, home currency. */
    void addValue(PathBatch batch, double[] out) {
        double[] spot = batch.row(spotRow);
        for (int path = 0; path < out.length; path++) {
            out[path] += amount * home[path] * (spot[path] * factor[path] - dealt);
        }
    }

    /** Adds what it costs to deal the opposite, home currency, positive. */
    void addUnwinding(PathBatch batch, double[] out) {
        double[] spot = batch.row(spotRow);
        double half = Math.abs(amount) * halfSpread;
        for (int path = 0; path < out.length; path++) {
            double wider = spreadRow == NONE ? 1 : batch.row(spreadRow)[path];
            out[path] += half * wider * spot[path] * home[path];
        }
    }

    /** Books its end by cause, a share of it on each path. */
    void explain(PathBatch batch, double[] share, boolean isUnwound, CostBook costs) {
        double[] spot = batch.row(spotRow);
        for (int path = 0; path < row.length; path++) {
            row[path] = share[path] * home[path] * factor[path] * (spot[path] - spotToday);
        }
        costs.book(Cost.SPOT, amount, row);
        for (int path = 0; path < row.length; path++) {
            row[path] = share[path] * home[path] * (mid - spotToday * factor[path]);
        }
        costs.book(Cost.CARRY, -amount, row);
        for (int path = 0; path < row.length; path++) {
            row[path] = share[path] * home[path];
        }
        costs.book(Cost.BID_OFFER, -amount * (dealt - mid), row);
        if (isUnwound) {
            for (int path = 0; path < row.length; path++) {
                row[path] *= spot[path] * (spreadRow == NONE ? 1 : batch.row(spreadRow)[path]);
            }
            costs.book(Cost.BID_OFFER, -Math.abs(amount) * halfSpread, row);
        }
    }
}
