package org.hedgerow.trade;

import org.hedgerow.instrument.Instrument;

/**
 * Units of an instrument bought, sold where negative.
 *
 * @param amount units, positive where bought
 */
public record Holding(Instrument instrument, double amount) {
    public Holding {}
}
