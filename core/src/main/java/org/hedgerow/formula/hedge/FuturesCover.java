package org.hedgerow.formula.hedge;

import org.hedgerow.check.Checks;

/**
 * Futures against an exposure: how many, and at what price they leave it. Hull, Options, Futures and Other Derivatives
 * (9th ed.), 3.4.
 *
 * @param size of one contract, in units of what it is on
 */
public record FuturesCover(double size) {
    public FuturesCover {
        Checks.positive(size, "size");
    }

    /** Contracts, not rounded, that cover a share of a position in units. */
    public double contracts(double ratio, double position) {
        return ratio * position / size;
    }

    /**
     * The same tailed for daily settlement, in values rather than units: a gain that is paid each day needs less than one
     * that is paid at the end.
     */
    public double tailed(double ratio, double position, double spot, double price) {
        Checks.positive(price, "price");
        return contracts(ratio, position) * spot / price;
    }

    /** Price per unit that a seller gets in all: the price sold at and, per unit, what the basis is at the close. */
    public static double effectivePrice(double opened, double closed, double spotAtClose) {
        return opened + (spotAtClose - closed);
    }
}
