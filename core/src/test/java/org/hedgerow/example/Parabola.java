package org.hedgerow.example;

import java.time.LocalDate;
import org.hedgerow.check.Checks;
import org.hedgerow.instrument.Instrument;
import org.hedgerow.instrument.InstrumentKernel;
import org.hedgerow.instrument.Mark;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathLayout;
import org.hedgerow.time.DayCount;

/**
 * Pays {@code (S - centre)^2 / centre} home per unit on its last day: it gains whichever way the rate goes. With a log-normal
 * rate of variance v, {@code E S^2 = F^2 exp(v)}; v is taken at the money.
 */
public record Parabola(Currency currency, LocalDate end, double centre) implements Instrument {
    public Parabola {
        Checks.positive(centre, "centre");
    }

    private double payment(double forward, double variance) {
        return (forward * (forward * StrictMath.exp(variance) - 2 * centre) + centre * centre) / centre;
    }

    @Override
    public double value(Market market, double volatilityShift) {
        double volatility = Math.max(0, market.optionVolatility(currency, end) + volatilityShift);
        double variance = volatility * volatility * DayCount.ACT_365F.years(market.valuationDate(), end);
        double discount = market.discount(market.home(), market.spotDate(currency), end);
        return payment(market.forward(currency, end), variance) * discount;
    }

    @Override
    public double spotDelta(Market market) {
        double volatility = market.optionVolatility(currency, end);
        double variance = volatility * volatility * DayCount.ACT_365F.years(market.valuationDate(), end);
        double slope = 2 * (market.forward(currency, end) * StrictMath.exp(variance) / centre - 1);
        LocalDate spotDate = market.spotDate(currency);
        return slope * market.forwardFactor(currency, spotDate, end) * market.discount(market.home(), spotDate, end);
    }

    @Override
    public void require(Needs needs, Market market, LocalDate horizon) {
        Mark.require(needs, market, this, dates(market, horizon), horizon);
    }

    @Override
    public InstrumentKernel bind(PathLayout layout, Market market, LocalDate horizon) {
        Mark mark = Mark.of(layout, market, currency, valueDate(horizon), end);
        double[] forward = new double[PathBatch.SIZE];
        double[] deviation = new double[PathBatch.SIZE];
        return (batch, date, out) -> {
            mark.forward(batch, forward); // on the last day the rate itself, with nothing left to move
            mark.atTheMoney(batch, deviation);
            for (int path = 0; path < out.length; path++) {
                out[path] = payment(forward[path], deviation[path] * deviation[path]);
            }
            mark.discount(batch, out);
        };
    }
}
