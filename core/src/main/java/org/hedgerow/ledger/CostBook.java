package org.hedgerow.ledger;

import java.util.EnumMap;
import java.util.Map;
import org.hedgerow.math.Rows;
import org.hedgerow.path.PathBatch;

/**
 * Reads the same payments by cause, from mid rates and spot moves rather than from what was dealt. Amounts are booked
 * on the day they settle and stand here with risk-free interest to the horizon: of market moves that interest is
 * {@link Cost#ACCRUAL}, of frictions it stays with the friction. Funding of the account follows from what was booked.
 */
public final class CostBook {
    private static final Cost[] COSTS = Cost.values();

    private final HomeCash cash;
    private final Map<Cost, double[]> rows = new EnumMap<>(Cost.class);
    private final double[] settled = new double[PathBatch.SIZE]; // all booked so far, with interest to the last date
    private final double[] largest = new double[PathBatch.SIZE]; // of the amounts settled, in absolute value
    private int today;

    CostBook(HomeCash cash) {
        this.cash = cash;
        for (Cost cost : COSTS) {
            rows.put(cost, new double[PathBatch.SIZE]);
        }
    }

    void open() {
        Rows.fill(settled, 0);
        Rows.fill(largest, 0);
        for (Cost cost : COSTS) {
            Rows.fill(row(cost), 0);
        }
    }

    /** Charges the own spreads on what was settled before and moves to a new date. */
    void accrue(int date) {
        today = date;
        double growth = cash.growth[date];
        double onCredit = cash.creditGrowth[date] - growth;
        double onDebt = cash.debtGrowth[date] - growth;
        double toHorizon = cash.toHorizon[date];
        double[] funding = row(Cost.FUNDING);
        for (int path = 0; path < settled.length; path++) {
            double spread = Math.max(settled[path], 0) * onCredit + Math.min(settled[path], 0) * onDebt;
            settled[path] = settled[path] * growth + spread;
            largest[path] = Math.max(largest[path], Math.abs(settled[path]));
            funding[path] += spread * toHorizon;
        }
    }

    /** Books the same gain on every path, negative for a cost, home currency of today's date. */
    public void book(Cost cost, double amount) {
        Rows.add(settled, amount);
        if (cost.isFriction()) {
            Rows.add(row(cost), amount * cash.toHorizon[today]);
        } else {
            Rows.add(row(cost), amount);
            Rows.add(row(Cost.ACCRUAL), amount * (cash.toHorizon[today] - 1));
        }
    }

    /** Books {@code factor} times a row. */
    public void book(Cost cost, double factor, double[] amounts) {
        Rows.addScaled(settled, factor, amounts);
        if (cost.isFriction()) {
            Rows.addScaled(row(cost), factor * cash.toHorizon[today], amounts);
        } else {
            Rows.addScaled(row(cost), factor, amounts);
            Rows.addScaled(row(Cost.ACCRUAL), factor * (cash.toHorizon[today] - 1), amounts);
        }
    }

    /** The largest balance on the way, in absolute value: the scale of rounding on each path; not to be changed. */
    public double[] largest() {
        return largest;
    }

    /** One component on each path so far; not to be changed. */
    public double[] row(Cost cost) {
        return rows.get(cost);
    }
}
