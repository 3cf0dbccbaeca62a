package org.hedgerow.trade;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.hedgerow.instrument.FxForward;
import org.hedgerow.ledger.CashAccount;
import org.hedgerow.ledger.Cost;
import org.hedgerow.ledger.CostBook;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathForward;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.MarketShift;
import org.hedgerow.path.observable.Spot;

/**
 * A forward of {@code amount} units for delivery on a date; the currency delivered is closed at that day's spot. One
 * that outlives the horizon is marked there at its forward.
 *
 * @param halfSpread between mid and dealt rate, a share of today's spot
 */
public record Outright(Currency currency, double amount, LocalDate delivery, double halfSpread) implements Trade {
    @Override
    public SortedSet<LocalDate> payments(Market market, LocalDate horizon) {
        return Dates.of(Dates.earlier(delivery, horizon));
    }

    @Override
    public void require(Needs needs, Market market, LocalDate horizon) {
        needs.read(new Spot(currency), payments(market, horizon));
        PathForward.require(needs, market, currency, payments(market, horizon), delivery);
    }

    @Override
    public Optional<MarketShift.Deal> dealKind() {
        return Optional.of(MarketShift.Deal.FORWARD);
    }

    @Override
    public Map<Currency, Double> position(Market market) {
        return Map.of(currency, amount);
    }

    @Override
    public Ticket ticket(Market market) {
        double mid = market.forward(currency, delivery);
        String words = Ticket.side(amount) + " " + currency + " forward to " + delivery;
        return Ticket.of(words, dealt(market), mid);
    }

    @Override
    public List<Holding> holdings(Market market) {
        return List.of(new Holding(new FxForward(currency, delivery, dealt(market)), amount));
    }

    private double dealt(Market market) {
        return market.forward(currency, delivery) + Math.signum(amount) * halfSpread * market.spot(currency);
    }

    @Override
    public double grossNotional(Market market) {
        return Math.abs(amount) * market.spot(currency);
    }

    @Override
    public TradeKernel bind(PathLayout layout, Market market, LocalDate horizon) {
        LocalDate settled = Dates.earlier(delivery, horizon);
        double spot = market.spot(currency);
        double mid = market.forward(currency, delivery);
        double dealt = dealt(market);
        if (delivery.isAfter(settled) && PathForward.varies(layout::movesForwards, market, currency)) {
            PathForward forward = PathForward.of(layout, market, currency, settled, delivery);
            return new MarkedOutright(layout.row(new Spot(currency)), forward, amount, spot, mid, dealt);
        }
        return new Kernel(
                layout.row(new Spot(currency)),
                amount,
                spot,
                mid,
                dealt,
                market.forwardFactor(currency, settled, delivery),
                market.discount(market.home(), settled, delivery));
    }

    /** {@code forwardFactor} and {@code discount} run from settlement or mark to delivery: both 1 at delivery. */
    private record Kernel(
            int spotRow, double amount, double spot, double mid, double dealt, double forwardFactor, double discount)
            implements TradeKernel {
        @Override
        public void pay(PathBatch batch, int date, CashAccount account) {
            account.receive(amount * forwardFactor * discount, batch.row(spotRow));
            account.receive(-amount * dealt * discount);
        }

        @Override
        public void explain(PathBatch batch, int date, CostBook costs) {
            double[] rate = batch.row(spotRow);
            costs.book(Cost.SPOT, amount * forwardFactor * discount, rate);
            costs.book(Cost.SPOT, -amount * forwardFactor * discount * spot);
            costs.book(Cost.CARRY, -amount * discount * (mid - forwardFactor * spot));
            costs.book(Cost.BID_OFFER, -amount * discount * (dealt - mid));
        }
    }
}
