package org.hedgerow.instrument;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.hedgerow.check.Checks;
import org.hedgerow.formula.Black;
import org.hedgerow.formula.BlackRows;
import org.hedgerow.formula.OptionSide;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.Spot;
import org.hedgerow.time.DayCount;

/** The right to buy (call) or sell (put) one unit of foreign currency at the strike, home per unit, on the last day. */
public record VanillaOption(Currency currency, OptionSide side, LocalDate end, double strike) implements Instrument {
    public VanillaOption {
        Checks.present(currency, "currency");
        Checks.present(side, "side");
        Checks.present(end, "end");
        Checks.positive(strike, "strike");
    }

    @Override
    public String words() {
        return currency + " " + side.name().toLowerCase(Locale.ROOT) + " at " + Quantity.of(strike) + " to " + end;
    }

    @Override
    public double value(Market market, double volatilityShift) {
        return valueAt(market, Math.max(0, market.optionVolatility(currency, end, strike) + volatilityShift));
    }

    /** Value at a dealer's volatility in place of the market's mid. */
    public double valueAt(Market market, double volatility) {
        double forward = market.forward(currency, end);
        double discount = market.discount(market.home(), market.spotDate(currency), end);
        return Black.value(side, forward, strike, deviation(market, volatility), discount);
    }

    @Override
    public double spotDelta(Market market) {
        double deviation = deviation(market, market.optionVolatility(currency, end, strike));
        // Slope of the discounted forward in the spot: the foreign discount factor, with the forward's basis if any.
        double baseDiscount = market.discount(market.home(), market.spotDate(currency), end)
                * market.forwardFactor(currency, market.spotDate(currency), end);
        return Black.delta(side, market.forward(currency, end), strike, deviation, baseDiscount);
    }

    @Override
    public void require(Needs needs, Market market, LocalDate horizon) {
        if (end.isAfter(horizon)) {
            Mark.require(needs, market, currency, horizon, end);
        } else {
            needs.read(new Spot(currency), List.of(end));
        }
    }

    @Override
    public InstrumentKernel bind(PathLayout layout, Market market, LocalDate horizon) {
        if (!end.isAfter(horizon)) {
            int row = layout.row(new Spot(currency));
            return (batch, date, out) -> payoff(batch.row(row), side.sign(), strike, out);
        }
        Mark mark = Mark.of(layout, market, currency, horizon, end);
        BlackRows black = new BlackRows(PathBatch.SIZE);
        double[] forward = new double[PathBatch.SIZE];
        double[] deviation = new double[PathBatch.SIZE];
        return (batch, date, out) -> {
            mark.forward(batch, forward);
            mark.deviations(batch, forward, strike, deviation);
            black.value(side, forward, strike, deviation, 1, out);
            mark.discount(batch, out);
        };
    }

    private double deviation(Market market, double volatility) {
        return volatility * Math.sqrt(DayCount.ACT_365F.years(market.valuationDate(), end));
    }

    private static void payoff(double[] spot, double sign, double strike, double[] out) {
        for (int path = 0; path < spot.length; path++) {
            out[path] = Math.max(0, sign * (spot[path] - strike));
        }
    }
}
