package org.hedgerow.ledger;

import java.util.EnumMap;
import java.util.Map;
import org.hedgerow.math.Rows;
import org.hedgerow.path.PathBatch;

/**
 * Interest to the horizon is known there only, so what carries it is kept in units of home cash lent today, until the
 * books are closed: frictions, and in {@link Cost#ACCRUAL} all market moves beside their own components.
 */
final class PathCostBook implements CostBook, Accrual {
    private static final Cost[] COSTS = Cost.values();

    private final PathCash cash;
    private final Map<Cost, double[]> rows = new EnumMap<>(Cost.class);
    private final double[] settled = new double[PathBatch.SIZE]; // all booked so far, with interest to the last date
    private final double[] largest = new double[PathBatch.SIZE]; // of the amounts settled, in absolute value

    PathCostBook(PathCash cash) {
        this.cash = cash;
        for (Cost cost : COSTS) {
            rows.put(cost, new double[PathBatch.SIZE]);
        }
    }

    @Override
    public void open() {
        cash.open();
        Rows.fill(settled, 0);
        Rows.fill(largest, 0);
        for (Cost cost : COSTS) {
            Rows.fill(row(cost), 0);
        }
    }

    @Override
    public void accrue(PathBatch batch, int date, CashAccount account) {
        cash.accrue(batch);
        account.accrue(cash.growth(), cash.creditFactor(date), cash.debtFactor(date));
        chargeSpreads(date);
    }

    private void chargeSpreads(int date) {
        double onCredit = cash.creditFactor(date) - 1;
        double onDebt = cash.debtFactor(date) - 1;
        double[] growth = cash.growth();
        double[] units = cash.units();
        double[] funding = row(Cost.FUNDING);
        for (int path = 0; path < settled.length; path++) {
            double grown = settled[path] * growth[path];
            double spread = Math.max(grown, 0) * onCredit + Math.min(grown, 0) * onDebt;
            settled[path] = grown + spread;
            largest[path] = Math.max(largest[path], Math.abs(settled[path]));
            funding[path] += spread * units[path];
        }
    }

    @Override
    public void book(Cost cost, double amount) {
        Rows.add(settled, amount);
        Rows.addScaled(row(isCarried(cost) ? cost : Cost.ACCRUAL), amount, cash.units());
        if (!isCarried(cost)) {
            Rows.add(row(cost), amount);
        }
    }

    @Override
    public void book(Cost cost, double factor, double[] amounts) {
        Rows.addScaled(settled, factor, amounts);
        double[] carried = row(isCarried(cost) ? cost : Cost.ACCRUAL);
        double[] units = cash.units();
        for (int path = 0; path < carried.length; path++) {
            carried[path] = Math.fma(factor * units[path], amounts[path], carried[path]);
        }
        if (!isCarried(cost)) {
            Rows.addScaled(row(cost), factor, amounts);
        }
    }

    /** Whether a component stands with its interest. */
    private static boolean isCarried(Cost cost) {
        return cost.isFriction() || cost == Cost.ACCRUAL;
    }

    /** Turns units into home currency of the date reached. */
    @Override
    public void close() {
        double[] accrual = row(Cost.ACCRUAL);
        cash.fromUnits(accrual);
        for (Cost cost : COSTS) {
            if (cost.isFriction()) {
                cash.fromUnits(row(cost));
            } else if (!isCarried(cost)) {
                Rows.addScaled(accrual, -1, row(cost));
            }
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
