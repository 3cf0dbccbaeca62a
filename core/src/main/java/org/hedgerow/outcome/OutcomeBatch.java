package org.hedgerow.outcome;

import org.hedgerow.path.PathBatch;

/** One block's numbers: a row of {@link PathBatch#SIZE} per column. */
public final class OutcomeBatch {
    private final double[][] rows;

    public OutcomeBatch(Columns columns) {
        this.rows = new double[columns.size()][PathBatch.SIZE];
    }

    public double[] row(int place) {
        return rows[place];
    }
}
