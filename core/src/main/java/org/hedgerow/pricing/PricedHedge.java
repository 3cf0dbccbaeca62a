package org.hedgerow.pricing;

import java.util.List;

/** A hedge for one unit of the payment: as a whole, whose offer is the premium that the client pays, and leg by leg. */
public record PricedHedge(DealtHedge deal, Priced whole, List<Leg> legs) {
    public PricedHedge {
        legs = List.copyOf(legs);
    }

    /**
     * So many units of an instrument for one unit of the payment, negative where it is sold.
     *
     * @param ratio units of the instrument for one unit of the payment
     */
    public record Leg(double ratio, Priced priced) {
        public Leg {}
    }
}
