package org.hedgerow.outcome;

import org.hedgerow.math.Rows;
import org.hedgerow.path.PathBatch;
import org.hedgerow.sample.MomentSums;
import org.hedgerow.sample.Moments;

/** What is kept of each block of a column for its mean and error, of paths that are independent and count alike. */
final class BlockMoments {
    private final int paths;
    private final double[][] means; // [column][block]
    private final double[][] deviations; // [column][block], sums of squared deviations from the block's mean

    BlockMoments(int columns, int paths) {
        int blocks = (paths + PathBatch.SIZE - 1) / PathBatch.SIZE;
        this.paths = paths;
        this.means = new double[columns][blocks];
        this.deviations = new double[columns][blocks];
    }

    /** Of the first paths alone, whole blocks. */
    BlockMoments first(int fewer) {
        BlockMoments first = new BlockMoments(means.length, Math.min(fewer, paths));
        for (int column = 0; column < means.length; column++) {
            System.arraycopy(means[column], 0, first.means[column], 0, first.means[column].length);
            System.arraycopy(deviations[column], 0, first.deviations[column], 0, first.deviations[column].length);
        }
        return first;
    }

    /** Takes over the blocks of a part, from a block on. */
    void absorb(BlockMoments part, int from) {
        for (int column = 0; column < means.length; column++) {
            System.arraycopy(part.means[column], 0, means[column], from, part.means[column].length);
            System.arraycopy(part.deviations[column], 0, deviations[column], from, part.deviations[column].length);
        }
    }

    /** Adds all blocks of a column, of which the first has a number. */
    void addBlocks(int place, int from, MomentSums to) {
        for (int block = 0; block < means[place].length; block++) {
            double count = Math.min(PathBatch.SIZE, paths - (double) block * PathBatch.SIZE);
            double shift = means[place][block] - to.about();
            double sum = count * shift;
            to.add((from + block) * PathBatch.SIZE, sum, deviations[place][block] + sum * shift, sum);
        }
    }

    void write(Image image) {
        image.put(means);
        image.put(deviations);
    }

    void read(Image image) {
        image.get(means);
        image.get(deviations);
    }

    /** Whether there is nothing to sum up: as in most columns of what seldom happens. */
    static boolean isZero(double[] row, int count) {
        for (int path = 0; path < count; path++) {
            if (row[path] != 0) {
                return false;
            }
        }
        return true;
    }

    void record(int place, int block, double[] row, int count) {
        if (isZero(row, count)) {
            return; // means and deviations of the block are 0 already
        }
        double mean = Rows.sum(row, count) / count;
        means[place][block] = mean;
        deviations[place][block] = Rows.sumOfSquaredDeviations(row, count, mean);
    }

    /** By the parallel formula of Chan, Golub and LeVeque (1979). */
    Moments moments(int place) {
        double mean = 0;
        double squares = 0;
        double count = 0;
        for (int block = 0; block < means[place].length; block++) {
            double more = Math.min(PathBatch.SIZE, paths - (double) block * PathBatch.SIZE);
            double shift = means[place][block] - mean;
            mean += shift * more / (count + more);
            squares += deviations[place][block] + shift * shift * count * more / (count + more);
            count += more;
        }
        return new Moments(mean, Math.sqrt(squares) / count);
    }
}
