package org.hedgerow.instrument;

import java.time.LocalDate;
import java.util.List;
import org.hedgerow.check.Checks;
import org.hedgerow.formula.Black;
import org.hedgerow.formula.BlackRows;
import org.hedgerow.formula.OptionSide;
import org.hedgerow.formula.smile.SmileRows;
import org.hedgerow.market.Market;
import org.hedgerow.math.Rows;
import org.hedgerow.money.Currency;
import org.hedgerow.path.MarketShift;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathForward;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.Spot;
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
        List<LocalDate> valued = List.of(valueDate(horizon));
        needs.read(new Spot(currency), valued);
        PathForward.require(needs, market, currency, valued, end);
        if (end.isAfter(horizon) && needs.hasRegimes(currency)) {
            needs.read(new MarketShift.OptionVolatility(currency), valued);
        }
    }

    @Override
    public InstrumentKernel bind(PathLayout layout, Market market, LocalDate horizon) {
        int row = layout.row(new Spot(currency));
        if (!end.isAfter(horizon)) {
            return (batch, date, out) -> payoff(batch.row(row), side.sign(), strike, out);
        }
        double forwardFactor = market.forwardFactor(currency, horizon, end);
        double discount = market.discount(market.home(), horizon, end);
        SmileRows smile = new SmileRows(market.optionSmile(currency, horizon, end));
        BlackRows black = new BlackRows(PathBatch.SIZE);
        double[] forward = new double[PathBatch.SIZE];
        double[] deviation = new double[PathBatch.SIZE];
        if (PathForward.varies(layout::movesForwards, market, currency)) {
            PathForward path = PathForward.of(layout, market, currency, horizon, end);
            double root = Math.sqrt(DayCount.ACT_365F.years(horizon, end));
            boolean shifted = layout.hasRegimes(currency);
            int added = shifted ? layout.row(new MarketShift.OptionVolatility(currency)) : row;
            return (batch, date, out) -> {
                path.factor(batch, forward);
                Rows.product(batch.row(row), forward, forward);
                smile.deviations(forward, strike, deviation);
                if (shifted) {
                    add(root, batch.row(added), deviation);
                }
                black.value(side, forward, strike, deviation, 1, out);
                Rows.product(out, path.home(batch), out);
            };
        }
        return (batch, date, out) -> {
            scaled(batch.row(row), forwardFactor, forward);
            smile.deviations(forward, strike, deviation);
            black.value(side, forward, strike, deviation, discount, out);
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

    /** What a regime adds to the volatility, never below none. */
    private static void add(double root, double[] volatility, double[] deviation) {
        for (int path = 0; path < deviation.length; path++) {
            deviation[path] = Math.max(0, Math.fma(root, volatility[path], deviation[path]));
        }
    }

    private static void scaled(double[] row, double factor, double[] out) {
        for (int path = 0; path < row.length; path++) {
            out[path] = row[path] * factor;
        }
    }
}
