package org.hedgerow.instrument.option;

import org.hedgerow.instrument.Instrument;
import org.hedgerow.market.Market;

/** An option whose value today is a formula of what a dealer sees, its spot delta the slope of that formula. */
public interface OptionContract extends Instrument {
    /** Mid value, home currency per unit, paid on the spot date. */
    double value(Quotes quotes);

    @Override
    default double value(Market market, double volatilityShift) {
        return value(new Quotes(market, currency(), end(), volatilityShift));
    }

    @Override
    default double spotDelta(Market market) {
        double bump = 1e-4;
        Quotes quotes = new Quotes(market, currency(), end(), 0);
        double difference = value(quotes.withSpot(bump)) - value(quotes.withSpot(-bump));
        return difference / (2 * bump * quotes.spot());
    }
}
