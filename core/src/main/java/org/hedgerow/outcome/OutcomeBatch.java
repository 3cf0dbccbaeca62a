package org.hedgerow.outcome;

import org.hedgerow.path.PathBatch;

/** One block's numbers: a row of {@link PathBatch#SIZE} per column. */
public final class OutcomeBatch {
    private static final int SCRATCH_ROWS = 2; // and one for each control

    private final double[][] rows;
    private final double[][] scratch;

    /** With a row for each column and what moments need beside them. */
    public OutcomeBatch(Columns columns) {
        this.rows = new double[columns.size()][PathBatch.SIZE];
        this.scratch = new double[SCRATCH_ROWS + columns.controls().size()][PathBatch.SIZE];
    }

    /** One number for each path of the block, by the column's place; written on the horizon at the latest. */
    public double[] row(int place) {
        return rows[place];
    }

    /** Rows for whoever sums the block up, so that it allocates none. */
    double[] scratch(int row) {
        return scratch[row];
    }
}
