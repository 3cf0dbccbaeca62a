package org.hedgerow.formula.vanilla;

import org.hedgerow.check.Checks;

/** Base currency bought at a near date and sold at a far one: two forwards, per unit of base currency. */
public record FxSwap(Leg near, Leg far) {
    public FxSwap {
        Checks.present(near, "near");
        Checks.present(far, "far");
    }

    /** Today's, in quote currency. */
    public double value() {
        return near.bought() - far.bought();
    }

    /** The points dealt: the far rate less the near one. */
    public double points() {
        return far.rate - near.rate;
    }

    /**
     * The market's forward rate to a date, the rate dealt, and the discount factor of the quote currency.
     *
     * @param quoteDiscount to the date of the leg
     */
    public record Leg(double forward, double rate, double quoteDiscount) {
        public Leg {
            Checks.positive(forward, "forward");
            Checks.positive(rate, "rate");
            Checks.positive(quoteDiscount, "quoteDiscount");
        }

        private double bought() {
            return Outright.value(forward, rate, quoteDiscount);
        }
    }
}
