package org.hedgerow.pricing;

import org.hedgerow.check.Checks;

/**
 * What one unit is worth today off the market's smile, home currency paid on the spot date.
 *
 * @param mid without any spread
 * @param bid at which a dealer buys it, {@code offer} at which it sells it, for a deal of usual size
 */
public record Price(double mid, double bid, double offer) {
    public Price {
        Checks.finite(mid, "mid");
        Checks.finite(bid, "bid");
        Checks.finite(offer, "offer");
    }
}
