package org.hedgerow.ledger;

import org.hedgerow.math.Rows;
import org.hedgerow.path.PathBatch;

/**
 * A strategy's cash on each path in home currency: every payment at the rate dealt, with interest at the holder's own
 * rates. On the horizon it is {@code G}.
 */
public final class CashAccount {
    private final double[] balance = new double[PathBatch.SIZE];

    /** Empty; for whoever marks what is paid beside the books. */
    public CashAccount() {}

    /** Empties it. */
    public void open() {
        Rows.fill(balance, 0);
    }

    /** Adds the interest since the payment date before: on credit balances the own deposit rate, on debts the other. */
    void accrue(double credit, double debt) {
        for (int path = 0; path < balance.length; path++) {
            balance[path] = Math.max(balance[path], 0) * credit + Math.min(balance[path], 0) * debt;
        }
    }

    /** The same where the risk-free growth differs by path; the others are what own spreads make of it. */
    void accrue(double[] growth, double credit, double debt) {
        for (int path = 0; path < balance.length; path++) {
            double withSpread = Math.max(balance[path], 0) * credit + Math.min(balance[path], 0) * debt;
            balance[path] = withSpread * growth[path];
        }
    }

    /** Receives the same amount on every path; pays it where negative. */
    public void receive(double amount) {
        Rows.add(balance, amount);
    }

    /** Receives {@code factor} times a row. */
    public void receive(double factor, double[] row) {
        Rows.addScaled(balance, factor, row);
    }

    /** The balance now, home currency; not to be changed. */
    public double[] balance() {
        return balance;
    }
}
