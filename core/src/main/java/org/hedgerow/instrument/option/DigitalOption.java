package org.hedgerow.instrument.option;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.formula.Black;
import org.hedgerow.formula.OptionSide;
import org.hedgerow.formula.barrier.Digital;
import org.hedgerow.instrument.InstrumentKernel;
import org.hedgerow.instrument.Mark;
import org.hedgerow.instrument.Quantity;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.Spot;

/**
 * Pays on the last day a fixed amount, or the rate itself, if the rate is above the strike (call) or not (put). Off the
 * smile it is the slope of vanilla prices in the strike: {@code -dC/dK = D cdf(d2) - vega ds/dK}.
 *
 * @param payout home currency per unit in the money; the unit of foreign currency itself if absent
 */
public record DigitalOption(Currency currency, OptionSide side, LocalDate end, double strike, Optional<Double> payout)
        implements OptionContract {
    public DigitalOption {
        Checks.present(currency, "currency");
        Checks.present(side, "side");
        Checks.present(end, "end");
        Checks.positive(strike, "strike");
        Checks.present(payout, "payout").ifPresent(amount -> Checks.positive(amount, "payout"));
    }

    @Override
    public String words() {
        return currency + " digital " + side.name().toLowerCase(Locale.ROOT) + " at " + Quantity.of(strike) + " to "
                + end + ", paying " + payout.map(Quantity::of).orElse("the unit");
    }

    @Override
    public double value(Quotes quotes) {
        double deviation = quotes.deviation(strike);
        double forward = quotes.forward();
        double discount = quotes.discount();
        double smile = Black.vega(forward, strike, deviation, discount) * quotes.deviationSlope(strike);
        double cash = Digital.cash(side, forward, strike, deviation, discount) - side.sign() * smile;
        double bounded = Math.max(0, Math.min(discount, cash));
        if (payout.isPresent()) {
            return payout.get() * bounded;
        }
        double vanilla = Black.value(side, forward, strike, deviation, discount);
        return Math.max(0, strike * bounded + side.sign() * vanilla);
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
        if (end.isAfter(horizon)) {
            return new DigitalMark(this, Mark.of(layout, market, currency, horizon, end));
        }
        int row = layout.row(new Spot(currency));
        return (batch, date, out) -> pay(batch.row(row), out);
    }

    private void pay(double[] spot, double[] out) {
        boolean call = side == OptionSide.CALL;
        double cash = payout.orElse(0.0);
        double asset = payout.isPresent() ? 0 : 1;
        for (int path = 0; path < spot.length; path++) {
            out[path] = (spot[path] > strike) == call ? cash + asset * spot[path] : 0;
        }
    }
}
