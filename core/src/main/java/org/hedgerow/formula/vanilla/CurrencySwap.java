package org.hedgerow.formula.vanilla;

import org.hedgerow.check.Checks;

/**
 * Swaps of payments in two currencies, per unit of notional of each leg and in its own currency, off discount factors
 * at the payment dates. Hull, Options, futures and other derivatives, 7.9: a swap is a long and a short bond.
 */
public final class CurrencySwap {
    private CurrencySwap() {}

    /**
     * A leg that pays a fixed coupon on each date.
     *
     * @param coupon per period, not per year
     * @param finalExchange whether the notional is paid with the last coupon
     */
    public static double fixedLeg(double coupon, boolean finalExchange, double... discount) {
        Checks.finite(coupon, "coupon");
        double annuity = 0;
        for (double factor : discount) {
            annuity += Checks.positive(factor, "discount");
        }
        return coupon * annuity + (finalExchange ? last(discount) : 0);
    }

    /**
     * A leg that pays the currency's own rate for each period from the first date, plus a spread.
     *
     * @param start discount factor of the day from which interest runs
     * @param spread per period, not per year
     */
    public static double floatingLeg(double start, double spread, boolean finalExchange, double... discount) {
        Checks.positive(start, "start");
        double interest = start - last(discount);
        return interest + fixedLeg(spread, finalExchange, discount);
    }

    /** What is received less what is paid, in the currency of the leg paid: legs with their notionals. */
    public static double value(double received, double paid, double spot) {
        return received * Checks.positive(spot, "spot") - paid;
    }

    private static double last(double... discount) {
        Checks.that(discount.length > 0, "discount", "must have at least one element");
        return discount[discount.length - 1];
    }
}
