package org.hedgerow.ledger;

import org.hedgerow.outcome.Quantity;

/**
 * Parts of a strategy's cash account, home currency at the horizon, gains positive; together they are the account.
 * The first four follow the market and are nothing on average where it is priced by the paths; the rest are frictions.
 */
public enum Cost implements Quantity {
    /** What the rate's move since the trade gained; of an option, its exercise value or mark without premium. */
    SPOT(false),
    /** Forward points, change of futures basis, risk-free interest of loans and deposits. */
    CARRY(false),
    /** Option premiums at mid. */
    PREMIUM(false),
    /** Risk-free interest to the horizon on what the first three settled before it. */
    ACCRUAL(false),
    /** Dealt rate less mid. */
    BID_OFFER(true),
    /** Own borrowing and deposit rates and the rate on initial margin, each less the risk-free rate. */
    FUNDING(true),
    /** Credit adjustments or simulated losses at default. */
    CREDIT(true),
    /** Fees of exchanges and brokers. */
    FEES(true),
    /** Orders filled worse than their level. */
    SLIPPAGE(true);

    private final boolean friction;

    Cost(boolean friction) {
        this.friction = friction;
    }

    /** Whether it belongs to {@code frictions} rather than to {@code driftCost}. */
    public boolean isFriction() {
        return friction;
    }
}
