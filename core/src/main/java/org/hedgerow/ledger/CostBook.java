package org.hedgerow.ledger;

/**
 * Reads the same payments by cause, from mid rates and spot moves rather than from what was dealt. Amounts are booked
 * on the day they settle and stand here with risk-free interest to the horizon: of market moves that interest is
 * {@link Cost#ACCRUAL}, of frictions it stays with the friction. Funding of the account follows from what was booked.
 */
public sealed interface CostBook permits CurveCostBook, NotedCosts, PathCostBook {
    /** Books the same gain on every path, negative for a cost, home currency of today's date. */
    void book(Cost cost, double amount);

    /** Books {@code factor} times a row. */
    void book(Cost cost, double factor, double[] amounts);

    /** The largest balance on the way, in absolute value: the scale of rounding on each path; not to be changed. */
    double[] largest();

    /** One component on each path, once the ledger is closed; not to be changed. */
    double[] row(Cost cost);
}
