package org.hedgerow.ledger;

import org.hedgerow.math.Rows;
import org.hedgerow.path.PathBatch;

/**
 * A strategy's cash on each path in home currency: every payment at the rate dealt, with interest at the holder's own
 * rates. On the horizon it is {@code G}.
 */
public final class CashAccount {
    private final double[] balance = new double[PathBatch.SIZE];
    private double[][] parts = {};
    private int part; // to which receipts belong, where there are parts

    /** Empty; for whoever marks what is paid beside the books. */
    public CashAccount() {}

    /**
     * Keeps, beside the balance, how it is made up of so many parts. A part bears the rates of the whole balance, as much as
     * it is of it: what a larger share of all it received would add to the balance.
     */
    public void split(int count) {
        parts = new double[count][PathBatch.SIZE];
    }

    /** What is received from now on belongs to a part. */
    public void receiveFor(int number) {
        part = number;
    }

    /** What a part is of the balance now, home currency; not to be changed. */
    public double[] part(int number) {
        return parts[number];
    }

    /** Empties it. */
    public void open() {
        Rows.fill(balance, 0);
        for (double[] some : parts) {
            Rows.fill(some, 0);
        }
    }

    /** Adds the interest since the payment date before: on credit balances the own deposit rate, on debts the other. */
    void accrue(double credit, double debt) {
        for (double[] some : parts) {
            for (int path = 0; path < some.length; path++) {
                some[path] *= balance[path] < 0 ? debt : credit;
            }
        }
        for (int path = 0; path < balance.length; path++) {
            balance[path] = Math.max(balance[path], 0) * credit + Math.min(balance[path], 0) * debt;
        }
    }

    /** The same where the risk-free growth differs by path; the others are what own spreads make of it. */
    void accrue(double[] growth, double credit, double debt) {
        for (double[] some : parts) {
            for (int path = 0; path < some.length; path++) {
                some[path] *= (balance[path] < 0 ? debt : credit) * growth[path];
            }
        }
        for (int path = 0; path < balance.length; path++) {
            double withSpread = Math.max(balance[path], 0) * credit + Math.min(balance[path], 0) * debt;
            balance[path] = withSpread * growth[path];
        }
    }

    /** Receives the same amount on every path; pays it where negative. */
    public void receive(double amount) {
        Rows.add(balance, amount);
        if (parts.length > 0) {
            Rows.add(parts[part], amount);
        }
    }

    /** Receives {@code factor} times a row. */
    public void receive(double factor, double[] row) {
        Rows.addScaled(balance, factor, row);
        if (parts.length > 0) {
            Rows.addScaled(parts[part], factor, row);
        }
    }

    /** The balance now, home currency; not to be changed. */
    public double[] balance() {
        return balance;
    }
}
