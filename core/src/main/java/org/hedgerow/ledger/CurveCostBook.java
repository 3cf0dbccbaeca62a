package org.hedgerow.ledger;

import java.util.EnumMap;
import java.util.Map;
import org.hedgerow.math.Rows;
import org.hedgerow.path.PathBatch;

/** Interest to the horizon is as today's curve says, so it is added when an amount is booked. */
final class CurveCostBook implements CostBook, Accrual {
    private static final Cost[] COSTS = Cost.values();

    private final HomeCash cash;
    private final Map<Cost, double[]> rows = new EnumMap<>(Cost.class);
    private final double[] settled = new double[PathBatch.SIZE]; // all booked so far, with interest to the last date
    private final double[] largest = new double[PathBatch.SIZE]; // of the amounts settled, in absolute value
    private int today;

    CurveCostBook(HomeCash cash) {
        this.cash = cash;
        for (Cost cost : COSTS) {
            rows.put(cost, new double[PathBatch.SIZE]);
        }
    }

    @Override
    public void open() {
        Rows.fill(settled, 0);
        Rows.fill(largest, 0);
        for (Cost cost : COSTS) {
            Rows.fill(row(cost), 0);
        }
    }

    @Override
    public void accrue(PathBatch batch, int date, CashAccount account) {
        account.accrue(cash.creditGrowth[date], cash.debtGrowth[date]);
        chargeSpreads(date);
    }

    @Override
    public void close() {}

    private void chargeSpreads(int date) {
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

    @Override
    public void book(Cost cost, double amount) {
        Rows.add(settled, amount);
        if (cost.isFriction()) {
            Rows.add(row(cost), amount * cash.toHorizon[today]);
        } else {
            Rows.add(row(cost), amount);
            Rows.add(row(Cost.ACCRUAL), amount * (cash.toHorizon[today] - 1));
        }
    }

    @Override
    public void book(Cost cost, double factor, double[] amounts) {
        Rows.addScaled(settled, factor, amounts);
        if (cost.isFriction()) {
            Rows.addScaled(row(cost), factor * cash.toHorizon[today], amounts);
        } else {
            Rows.addScaled(row(cost), factor, amounts);
            Rows.addScaled(row(Cost.ACCRUAL), factor * (cash.toHorizon[today] - 1), amounts);
        }
    }

    @Override
    public double[] largest() {
        return largest;
    }

    @Override
    public double[] row(Cost cost) {
        return rows.get(cost);
    }
}
