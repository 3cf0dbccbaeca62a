package org.hedgerow.formula.vanilla;

import org.hedgerow.check.Checks;

/**
 * A purchase of base currency at a later date. Covered interest parity: {@code F = S baseDiscount / quoteDiscount};
 * Hull, Options, futures and other derivatives, 5.10.
 */
public final class Outright {
    private Outright() {}

    /** The rate at which a forward costs nothing, quote currency per unit of base. */
    public static double rate(double spot, double baseDiscount, double quoteDiscount) {
        Checks.positive(spot, "spot");
        return spot * Checks.positive(baseDiscount, "baseDiscount") / Checks.positive(quoteDiscount, "quoteDiscount");
    }

    /** Swap points: what the forward rate is above spot. */
    public static double points(double spot, double baseDiscount, double quoteDiscount) {
        return rate(spot, baseDiscount, quoteDiscount) - spot;
    }

    /** Today's value of one unit of base currency bought at a rate, in quote currency. */
    public static double value(double forward, double rate, double quoteDiscount) {
        return quoteDiscount * (forward - rate);
    }
}
