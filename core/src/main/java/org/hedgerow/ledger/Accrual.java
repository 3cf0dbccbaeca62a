package org.hedgerow.ledger;

import org.hedgerow.path.PathBatch;

/** How the two books of a ledger move from payment date to payment date. */
interface Accrual {
    /** Starts a new block of paths. */
    void open();

    /** Adds the interest since the payment date before to the account, and to the costs what they say of it. */
    void accrue(PathBatch batch, int date, CashAccount account);

    /** Ends on the horizon, which is the last payment date. */
    void close();
}
