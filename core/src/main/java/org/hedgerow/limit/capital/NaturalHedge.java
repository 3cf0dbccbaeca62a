package org.hedgerow.limit.capital;

import org.hedgerow.money.Currency;

/**
 * How much of a currency steadies the capital ratio.
 *
 * @param position open today, home currency, positive when long
 * @param neutral the long position that leaves the ratio where it is when the rate moves a little, home currency
 */
public record NaturalHedge(Currency currency, double position, double neutral) {
    /** Whether a part of the position steadies the ratio: a devaluation makes assets in the currency weigh more. */
    public boolean steadies() {
        return position > 0 && neutral > 0;
    }
}
