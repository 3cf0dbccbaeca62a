package org.hedgerow.path.observable;

import org.hedgerow.check.Checks;
import org.hedgerow.money.Currency;

/**
 * How the market of a currency on a path differs from today's, because its regime does: points, spreads, option prices,
 * what is dealt at all. Models without regimes have the neutral value on every path.
 */
public sealed interface MarketShift extends CurrencyObservable {
    /** What leaves the market as it is. */
    double neutral();

    /** Added to the interest differential that forward points carry, a share a year, continuously compounded. */
    record Basis(Currency currency) implements MarketShift {
        @Override
        public double neutral() {
            return 0;
        }
    }

    /** Times every bid/offer spread. */
    record Spread(Currency currency) implements MarketShift {
        @Override
        public double neutral() {
            return 1;
        }
    }

    /** Added to the volatility that prices options. */
    record OptionVolatility(Currency currency) implements MarketShift {
        @Override
        public double neutral() {
            return 0;
        }
    }

    /** What the market pays above the official rate, a share of it; the {@link Spot} is official. */
    record Premium(Currency currency) implements MarketShift {
        @Override
        public double neutral() {
            return 0;
        }
    }

    /** Share of their lines of credit for margin that banks leave open: 0 where they withdraw them. */
    record MarginCredit(Currency currency) implements MarketShift {
        @Override
        public double neutral() {
            return 1;
        }
    }

    /** 1 where deals of a kind can be done, 0 where nobody makes a price. */
    record Open(Currency currency, Deal deal) implements MarketShift {
        public Open {
            Checks.present(currency, "currency");
            Checks.present(deal, "deal");
        }

        @Override
        public double neutral() {
            return 1;
        }
    }

    /** Kinds of deals, each of which a regime may stop. */
    enum Deal {
        /** Delivery on the spot date. */
        SPOT,
        /** Delivery later, at a rate of today. */
        FORWARD,
        /** A spot deal and a forward that undoes it. */
        SWAP,
        /** A forward of an exchange, margined daily. */
        FUTURE,
        /** Options of all kinds. */
        OPTION
    }
}
