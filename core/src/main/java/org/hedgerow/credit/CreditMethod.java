package org.hedgerow.credit;

/** How the default of counterparties enters the outcome of a hedge: once, or not at all. */
public enum CreditMethod {
    /** The credit valuation adjustment of today is paid when the deals are done. */
    ADJUSTMENT,
    /** Defaults are drawn along the path, and the loss is booked. */
    SIMULATED,
    /** Exposures are shown, and cost nothing. */
    NONE
}
