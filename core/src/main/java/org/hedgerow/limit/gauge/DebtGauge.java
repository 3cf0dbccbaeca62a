package org.hedgerow.limit.gauge;

import org.hedgerow.math.Rows;
import org.hedgerow.outcome.OutcomeBatch;
import org.hedgerow.path.PathBatch;

/** Measures the largest debt of a strategy's cash account so far, which its outcome writes as it goes. */
final class DebtGauge implements Gauge {
    /** In place of a column where there are no deals. */
    static final int NO_DEALS = -1;

    private final int lowestBalance; // column
    private final double line;

    DebtGauge(int lowestBalance, double line) {
        this.lowestBalance = lowestBalance;
        this.line = line;
    }

    @Override
    public boolean isIntraday() {
        return false;
    }

    @Override
    public void gap(PathBatch batch, int date, boolean close, OutcomeBatch out, double[] gap) {
        Rows.fill(gap, -line);
        if (lowestBalance != NO_DEALS) {
            Rows.addScaled(gap, -1, out.row(lowestBalance));
        }
    }
}
