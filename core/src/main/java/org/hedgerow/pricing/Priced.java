package org.hedgerow.pricing;

import java.util.Optional;
import org.hedgerow.instrument.Instrument;

/** Everything that is said of one unit of an instrument; {@code simulated} is absent where nothing says how its rate moves. */
public record Priced(Instrument instrument, Price price, Greeks greeks, Optional<SimulatedPrice> simulated) {
    public Priced {}

    /** How many standard errors the simulated value lies above the mid. */
    public Optional<Double> errorsAboveMid() {
        return simulated.flatMap(some -> some.errorsAbove(price.mid()));
    }
}
