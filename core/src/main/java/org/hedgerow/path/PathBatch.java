package org.hedgerow.path;

import org.hedgerow.path.observable.Weight;

/**
 * One block of paths on one date: a row of {@link #SIZE} numbers per observable, one per path. Rows are overwritten
 * from date to date. Loops always run over whole rows; only reductions look at {@link #paths()}.
 */
public final class PathBatch {
    /** Paths in a block. */
    public static final int SIZE = 1024;

    private final double[][] rows;
    private final int weightRow; // negative where all paths count alike
    private long block;
    private int paths;

    /** With a row for all that a layout has; each worker thread has one. */
    public PathBatch(PathLayout layout) {
        this.rows = new double[layout.rowCount()][SIZE];
        this.weightRow = layout.isWeighted() ? layout.row(new Weight()) : -1;
    }

    /** Starts a block, of which the first {@code paths} paths count. */
    public void start(long block, int paths) {
        this.block = block;
        this.paths = paths;
    }

    /** The number of the block, from 0. */
    public long block() {
        return block;
    }

    /** How many of the first paths count; fewer than {@link #SIZE} in the last block alone. */
    public int paths() {
        return paths;
    }

    /** Whether paths count differently. */
    public boolean isWeighted() {
        return weightRow >= 0;
    }

    /** How much each path counts at the horizon, where they count differently. */
    public double[] weight() {
        return rows[weightRow];
    }

    /** One number for each path, by the place that a {@link PathLayout} gives. */
    public double[] row(int row) {
        return rows[row];
    }
}
