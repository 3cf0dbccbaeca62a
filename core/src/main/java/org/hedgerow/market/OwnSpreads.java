package org.hedgerow.market;

import org.hedgerow.check.Checks;

/**
 * What the holder itself pays and earns in a currency against the risk-free curve: it borrows at the risk-free rate
 * plus {@code borrowing} and is paid the risk-free rate less {@code deposit}. Continuously compounded, a share a year.
 */
public record OwnSpreads(double borrowing, double deposit) {
    /** Money is borrowed and lent at risk-free rates. */
    public static final OwnSpreads NONE = new OwnSpreads(0, 0);

    public OwnSpreads {
        Checks.in(borrowing, 0, 1, "borrowing"); // 0.015 is 1.5 %
        Checks.in(deposit, 0, 1, "deposit");
    }
}
