package org.hedgerow.position;

import org.hedgerow.math.Rows;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathForward;

/** A flow paid after the horizon, marked there off the path's interest. */
final class MarkedFlow implements LineKernel {
    private final int on;
    private final RateRow rate;
    private final PathForward forward;
    private final double amount;
    private final double budget;
    private final double[] value = new double[PathBatch.SIZE];

    MarkedFlow(int on, RateRow rate, PathForward forward, double amount, double budget) {
        this.on = on;
        this.rate = rate;
        this.forward = forward;
        this.amount = amount;
        this.budget = budget;
    }

    @Override
    public boolean isDue(int date) {
        return date == on;
    }

    @Override
    public void addGain(PathBatch batch, int date, double[] gain) {
        forward.overSpot(batch, value);
        Rows.product(rate.row(batch), value, value);
        Rows.addScaled(gain, amount, value);
        Rows.addScaled(gain, -amount * budget, forward.home(batch));
    }
}
