package org.hedgerow.formula.vanilla;

import org.hedgerow.check.Checks;

/**
 * Forwards that pay the difference between the rate dealt and a fixing, per unit of base currency bought. Which currency
 * settles does not matter to what they are worth today: {@code baseDiscount (1 - K/F)} in base is {@code quoteDiscount
 * (F - K)} in quote.
 */
public final class NonDeliverable {
    private NonDeliverable() {}

    /** Settled in base currency at the rate fixed, and valued in it: {@code E[1/S] = 1/F} in its own measure. */
    public static double valueInBase(double forward, double rate, double baseDiscount) {
        Checks.positive(forward, "forward");
        return Checks.notNegative(baseDiscount, "baseDiscount") * (1 - rate / forward);
    }

    /** Settled and valued in quote currency. */
    public static double valueInQuote(double forward, double rate, double quoteDiscount) {
        return Outright.value(forward, rate, quoteDiscount);
    }
}
