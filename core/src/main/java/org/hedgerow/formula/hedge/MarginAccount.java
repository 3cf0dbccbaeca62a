package org.hedgerow.formula.hedge;

import org.hedgerow.check.Checks;

/**
 * An exchange's margin account: a balance that falls below the maintenance margin is called back to the initial margin,
 * not to the maintenance margin. Hull, Options, Futures and Other Derivatives (9th ed.), 2.4.
 *
 * @param initial put up when the contracts are dealt, in the currency of the price
 * @param maintenance at most the initial margin; equal to it where every loss is called for at once
 */
public record MarginAccount(double initial, double maintenance) {
    public MarginAccount {
        Checks.notNegative(initial, "initial");
        Checks.in(maintenance, 0, initial, "maintenance");
    }

    /** What is called for after a day that leaves this balance; 0 where it stays. */
    public double call(double balance) {
        return balance < maintenance ? initial - balance : 0;
    }

    /** The balance after each day's gain and before what is then called for; what exceeds the initial margin stays. */
    public double[] balances(double[] gains) {
        double[] balances = new double[gains.length];
        double before = initial;
        for (int day = 0; day < gains.length; day++) {
            balances[day] = before + gains[day];
            before = balances[day] + call(balances[day]);
        }
        return balances;
    }
}
