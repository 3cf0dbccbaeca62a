package org.hedgerow.instrument;

import java.time.LocalDate;
import java.util.List;
import org.hedgerow.check.Checks;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathForward;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.MarketShift;
import org.hedgerow.path.observable.Spot;

/** Buys one unit of foreign currency on a date at a rate agreed today, home per unit. */
public record FxForward(Currency currency, LocalDate end, double rate) implements Instrument {
    public FxForward {
        Checks.present(currency, "currency");
        Checks.present(end, "end");
        Checks.positive(rate, "rate");
    }

    @Override
    public MarketShift.Deal dealKind() {
        return MarketShift.Deal.FORWARD;
    }

    @Override
    public String words() {
        return currency + " forward at " + Quantity.of(rate) + " to " + end;
    }

    @Override
    public double value(Market market, double volatilityShift) {
        double discount = market.discount(market.home(), market.spotDate(currency), end);
        return (market.forward(currency, end) - rate) * discount;
    }

    @Override
    public double spotDelta(Market market) {
        return 1;
    }

    @Override
    public void require(Needs needs, Market market, LocalDate horizon) {
        List<LocalDate> valued = List.of(valueDate(horizon));
        needs.read(new Spot(currency), valued);
        PathForward.require(needs, market, currency, valued, end);
    }

    @Override
    public InstrumentKernel bind(PathLayout layout, Market market, LocalDate horizon) {
        int row = layout.row(new Spot(currency));
        if (end.isAfter(horizon) && PathForward.varies(layout::movesForwards, market, currency)) {
            PathForward forward = PathForward.of(layout, market, currency, horizon, end);
            return (batch, date, out) -> {
                forward.overSpot(batch, out);
                value(batch.row(row), out, forward.home(batch), out);
            };
        }
        double forwardFactor = market.forwardFactor(currency, valueDate(horizon), end);
        double discount = market.discount(market.home(), valueDate(horizon), end);
        return (batch, date, out) -> value(batch.row(row), forwardFactor, discount, out);
    }

    private void value(double[] spot, double forwardFactor, double discount, double[] out) {
        for (int path = 0; path < PathBatch.SIZE; path++) {
            out[path] = (spot[path] * forwardFactor - rate) * discount;
        }
    }

    /** Off the path's interest: of one unit of foreign currency over spot, and of one of home currency. */
    private void value(double[] spot, double[] overSpot, double[] home, double[] out) {
        for (int path = 0; path < PathBatch.SIZE; path++) {
            out[path] = spot[path] * overSpot[path] - rate * home[path];
        }
    }
}
