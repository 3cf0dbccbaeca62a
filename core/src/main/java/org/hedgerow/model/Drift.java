package org.hedgerow.model;

import java.time.LocalDate;
import org.hedgerow.check.Checks;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.time.DayCount;

/** What a simulated rate is on average; exact for every model. */
public sealed interface Drift {
    /** {@code E S(t)}, home per unit, for a date after the valuation date. */
    double mean(Market market, Currency currency, LocalDate date);

    /** The mean is today's forward: no view against the market. */
    record Forward() implements Drift {
        @Override
        public double mean(Market market, Currency currency, LocalDate date) {
            return market.forward(currency, date);
        }
    }

    /** The mean is today's spot. */
    record RandomWalk() implements Drift {
        @Override
        public double mean(Market market, Currency currency, LocalDate date) {
            return market.spot(currency);
        }
    }

    /** The mean grows from today's spot at a rate a year, continuously compounded; negative where it falls. */
    record View(double rate) implements Drift {
        public View {
            Checks.in(rate, -2, 2, "rate"); // 0.05 is 5 % a year
        }

        @Override
        public double mean(Market market, Currency currency, LocalDate date) {
            double years = DayCount.ACT_365F.years(market.valuationDate(), date);
            return market.spot(currency) * StrictMath.exp(rate * years);
        }
    }
}
