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

    /**
     * The rate of a {@link View} as a history has it.
     *
     * @param standardError of the rate, per year as the rate itself
     */
    record Historical(double rate, double standardError) implements Drift {
        public Historical {
            Checks.in(rate, -2, 2, "rate");
            Checks.in(standardError, 0, 2, "standardError");
        }

        @Override
        public double mean(Market market, Currency currency, LocalDate date) {
            return new View(rate).mean(market, currency, date);
        }
    }

    /**
     * The mean is the model's own: today's spot and whatever drift the model has by itself, uncompensated, as the crawl of a
     * managed rate and the odds times the size of its devaluations. A model without one refuses it.
     */
    record Model() implements Drift {
        /** Before what the model adds, which {@link RateModel#mean} knows. */
        @Override
        public double mean(Market market, Currency currency, LocalDate date) {
            return market.spot(currency);
        }
    }
}
