package org.hedgerow.outcome;

import java.util.HashMap;
import java.util.Map;
import org.hedgerow.math.Rows;
import org.hedgerow.path.PathBatch;

/**
 * What is kept of all blocks. Blocks may be recorded by any thread in any order: each has places of its own, and
 * reductions run over blocks in their order, so the bits do not depend on who computed what when.
 */
public final class Outcomes {
    private final Columns columns;
    private final int paths;
    private final Units units;
    private final Map<Column, double[]> values = new HashMap<>();
    private final double[][] blockMeans; // [column][block]
    private final double[][] blockDeviations; // [column][block], sums of squared deviations from the block's mean

    /** Of independent paths that count alike. */
    public Outcomes(Columns columns, int paths) {
        this(columns, paths, Units.PATHS);
    }

    public Outcomes(Columns columns, int paths, Units units) {
        this.columns = columns;
        this.paths = paths;
        this.units = units;
        int blocks = (paths + PathBatch.SIZE - 1) / PathBatch.SIZE;
        this.blockMeans = new double[columns.size()][blocks];
        this.blockDeviations = new double[columns.size()][blocks];
        for (Column column : columns.all()) {
            if (columns.keepsEveryPath(column)) {
                values.put(column, new double[paths]);
            }
        }
    }

    /** Takes over a finished block, whose place is given by the path batch. */
    public void record(PathBatch block, OutcomeBatch batch) {
        int index = Math.toIntExact(block.block());
        for (Column column : columns.all()) {
            int place = columns.place(column);
            double[] row = batch.row(place);
            refuseNaN(column, row, block);
            double mean = Rows.sum(row, block.paths()) / block.paths();
            blockMeans[place][index] = mean;
            blockDeviations[place][index] = Rows.sumOfSquaredDeviations(row, block.paths(), mean);
            double[] kept = values.get(column);
            if (kept != null) {
                System.arraycopy(row, 0, kept, index * PathBatch.SIZE, block.paths());
            }
        }
    }

    private static void refuseNaN(Column column, double[] row, PathBatch block) {
        for (int path = 0; path < block.paths(); path++) {
            if (!Double.isFinite(row[path])) {
                long number = block.block() * PathBatch.SIZE + path;
                throw new IllegalStateException(column + " is " + row[path] + " on path " + number);
            }
        }
    }

    public int paths() {
        return paths;
    }

    /** What the paths are to each other and how much each counts. */
    public Sample sample() {
        return Sample.of(paths, units);
    }

    /** Every path's number, in the order of the paths; the column must have been asked for so. Not to be changed. */
    public double[] values(Column column) {
        columns.place(column);
        double[] kept = values.get(column);
        if (kept == null) {
            throw new IllegalStateException("only the mean of " + column + " was kept");
        }
        return kept;
    }

    /** Mean and its standard error, from the blocks by the parallel formula of Chan, Golub and LeVeque (1979). */
    public Moments moments(Column column) {
        int place = columns.place(column);
        double mean = 0;
        double deviations = 0;
        double count = 0;
        for (int block = 0; block < blockMeans[place].length; block++) {
            double more = Math.min(PathBatch.SIZE, paths - (double) block * PathBatch.SIZE);
            double shift = blockMeans[place][block] - mean;
            mean += shift * more / (count + more);
            deviations += blockDeviations[place][block] + shift * shift * count * more / (count + more);
            count += more;
        }
        return new Moments(mean, Math.sqrt(deviations) / count);
    }
}
