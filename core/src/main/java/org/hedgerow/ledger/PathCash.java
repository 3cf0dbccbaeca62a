package org.hedgerow.ledger;

import java.time.LocalDate;
import java.util.SortedSet;
import org.hedgerow.market.Market;
import org.hedgerow.market.OwnSpreads;
import org.hedgerow.math.Rows;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.Growth;
import org.hedgerow.time.DayCount;
import org.hedgerow.time.Grid;

/** Growth of home cash between payment dates where the path's short rate is simulated, as {@link HomeCash} knows it. */
final class PathCash {
    private final int growthRow;
    private final double[] creditFactor; // [date], what the own deposit rate leaves of a credit balance
    private final double[] debtFactor; // [date], what the own borrowing rate makes of a debt
    private final double[] grown = new double[PathBatch.SIZE]; // home cash lent today, on the date reached
    private final double[] growth = new double[PathBatch.SIZE];
    private final double[] units = new double[PathBatch.SIZE];

    PathCash(PathLayout layout, Market market, SortedSet<LocalDate> payments) {
        Grid grid = layout.grid();
        growthRow = layout.row(new Growth(market.home()));
        creditFactor = new double[grid.size()];
        debtFactor = new double[grid.size()];
        OwnSpreads spreads = market.ownSpreads(market.home());
        LocalDate before = market.valuationDate();
        for (LocalDate payment : payments) {
            int date = grid.index(payment);
            double years = DayCount.ACT_365F.years(before, payment);
            creditFactor[date] = StrictMath.exp(-spreads.deposit() * years);
            debtFactor[date] = StrictMath.exp(spreads.borrowing() * years);
            before = payment;
        }
    }

    void open() {
        Rows.fill(grown, 1);
    }

    void accrue(PathBatch batch) {
        double[] now = batch.row(growthRow);
        for (int path = 0; path < now.length; path++) {
            growth[path] = now[path] / grown[path];
            grown[path] = now[path];
            units[path] = 1 / now[path];
        }
    }

    /** Risk-free, since the payment date before. */
    double[] growth() {
        return growth;
    }

    double creditFactor(int date) {
        return creditFactor[date];
    }

    double debtFactor(int date) {
        return debtFactor[date];
    }

    /** How much home cash lent today has by now become one unit. */
    double[] units() {
        return units;
    }

    void fromUnits(double[] row) {
        for (int path = 0; path < row.length; path++) {
            row[path] *= grown[path];
        }
    }
}
