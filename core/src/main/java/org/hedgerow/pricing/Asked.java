package org.hedgerow.pricing;

import org.hedgerow.instrument.Instrument;
import org.hedgerow.money.Currency;

/** An instrument to be priced for a deal of an amount of currency, on which spreads may hang; 0 is one of usual size. */
record Asked(Instrument instrument, double amount) {
    Currency currency() {
        return instrument.currency();
    }
}
