package org.hedgerow.trade;

import java.time.LocalDate;
import java.util.Map;
import java.util.SortedSet;
import org.hedgerow.ledger.CashAccount;
import org.hedgerow.ledger.Cost;
import org.hedgerow.ledger.CostBook;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.path.MarketShift;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.Spot;
import org.hedgerow.position.UncertainFlow;
import org.hedgerow.position.Volume;

/**
 * What a hedge was to deliver and an uncertain flow did not bring is bought in the spot market, or sold where it was to
 * take. The rate's move is with the hedge already: here is the half-spread, wider where the path's regime has it so.
 *
 * @param ratio of the forecast that was hedged
 * @param halfSpread of spot deals, a share of the rate
 */
public record Unwinding(UncertainFlow flow, double ratio, double halfSpread) implements Trade {
    @Override
    public SortedSet<LocalDate> payments(Market market, LocalDate horizon) {
        return Dates.of(flow.known(market, horizon));
    }

    @Override
    public void require(Needs needs, Market market, LocalDate horizon) {
        SortedSet<LocalDate> known = payments(market, horizon);
        needs.read(new Spot(flow.currency()), known);
        needs.read(new Volume(flow), known);
        if (needs.hasRegimes(flow.currency())) {
            needs.read(new MarketShift.Spread(flow.currency()), known);
        }
    }

    /** Nothing is expected to be missing. */
    @Override
    public Map<Currency, Double> position(Market market) {
        return Map.of();
    }

    @Override
    public double grossNotional(Market market) {
        return 0;
    }

    @Override
    public TradeKernel bind(PathLayout layout, Market market, LocalDate horizon) {
        Currency currency = flow.currency();
        int spread = layout.hasRegimes(currency) ? layout.row(new MarketShift.Spread(currency)) : Kernel.NONE;
        return new Kernel(this, layout.row(new Spot(currency)), layout.row(new Volume(flow)), spread);
    }

    private static final class Kernel implements TradeKernel {
        static final int NONE = -1;

        private final Unwinding terms;
        private final int spotRow;
        private final int volumeRow;
        private final int spreadRow;
        private final double[] missing = new double[PathBatch.SIZE]; // worth at mid, home currency
        private final double[] paid = new double[PathBatch.SIZE];

        Kernel(Unwinding terms, int spotRow, int volumeRow, int spreadRow) {
            this.terms = terms;
            this.spotRow = spotRow;
            this.volumeRow = volumeRow;
            this.spreadRow = spreadRow;
        }

        /** Worth at the dealt rate less worth at mid. */
        @Override
        public void pay(PathBatch batch, int date, CashAccount account) {
            double[] spot = batch.row(spotRow);
            double[] volume = batch.row(volumeRow);
            double[] spread = spreadRow == NONE ? null : batch.row(spreadRow);
            double side = Math.signum(terms.flow.amount());
            for (int path = 0; path < paid.length; path++) {
                double half = terms.halfSpread * (spread == null ? 1 : spread[path]);
                double lacking = Math.max(0, side * (terms.ratio * terms.flow.amount() - volume[path]));
                paid[path] = lacking * (side * spot[path] - spot[path] * (side + half));
            }
            account.receive(1, paid);
        }

        @Override
        public void explain(PathBatch batch, int date, CostBook costs) {
            double[] spot = batch.row(spotRow);
            double[] volume = batch.row(volumeRow);
            double[] spread = spreadRow == NONE ? null : batch.row(spreadRow);
            double hedged = terms.ratio * Math.abs(terms.flow.amount());
            boolean receives = terms.flow.amount() > 0;
            for (int path = 0; path < missing.length; path++) {
                double brought = receives ? volume[path] : -volume[path];
                missing[path] = brought < hedged ? (hedged - brought) * spot[path] : 0;
                missing[path] *= spread == null ? 1 : spread[path];
            }
            costs.book(Cost.BID_OFFER, -terms.halfSpread, missing);
        }
    }
}
