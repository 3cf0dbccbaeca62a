package org.hedgerow.position;

import org.hedgerow.math.Rows;
import org.hedgerow.path.PathBatch;

/** A gain that is linear in one rate on one date: {@code slope * S + constant}. */
record LinearGain(int on, RateRow rate, double slope, double constant) implements LineKernel {
    @Override
    public boolean isDue(int date) {
        return date == on;
    }

    @Override
    public void addGain(PathBatch batch, int date, double[] gain) {
        Rows.addScaled(gain, slope, rate.row(batch));
        Rows.add(gain, constant);
    }
}
