package org.hedgerow.market;

import org.hedgerow.check.Checks;

/**
 * Half of the difference between bid and offer, by instrument: {@code spot}, {@code forward}, {@code swap} (on its
 * points) and {@code future} as a share of the spot rate, {@code option} as a volatility.
 */
public record BidOffer(double spot, double forward, double swap, double future, double option) {
    public static final BidOffer NONE = new BidOffer(0, 0, 0, 0, 0);

    public BidOffer {
        Checks.in(spot, 0, 0.99, "spot");
        Checks.in(forward, 0, 0.99, "forward");
        Checks.in(swap, 0, 0.99, "swap");
        Checks.in(future, 0, 0.99, "future");
        Checks.in(option, 0, 1, "option");
    }

    /** Dealing a cross through its two legs pays both spreads. */
    BidOffer plus(BidOffer leg) {
        return new BidOffer(
                spot + leg.spot, forward + leg.forward, swap + leg.swap, future + leg.future, option + leg.option);
    }
}
