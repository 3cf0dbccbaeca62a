package org.hedgerow.outcome;

import java.util.Arrays;
import org.hedgerow.math.Rows;
import org.hedgerow.path.PathBatch;

/**
 * What is kept of each block of a column for its mean and error where paths are weighted or depend on each other.
 *
 * <p>With {@code X} the sum of {@code w (x - m)} and {@code W} that of {@code w} over a unit, {@code m} the mean of the
 * block, the squares about any other mean {@code m - d} are {@code sum X^2 + 2 d sum X W + d^2 sum W^2}: nothing cancels.
 */
final class UnitMoments {
    private static final int UNIT_WEIGHTS = 0; // scratch rows of the outcome batch
    private static final int UNIT_SUMS = 1;

    private final Units units;
    private final double[][] means; // [column][block]
    private final double[][] squares; // [column][block], sum X^2
    private final double[][] products; // [column][block], sum X W
    private final double[] weights; // [block], the sum of all w
    private final double[] unitSquares; // [block], sum W^2

    UnitMoments(int columns, int paths, Units units) {
        int blocks = (paths + PathBatch.SIZE - 1) / PathBatch.SIZE;
        this.units = units;
        this.means = new double[columns][blocks];
        this.squares = new double[columns][blocks];
        this.products = new double[columns][blocks];
        this.weights = new double[blocks];
        this.unitSquares = new double[blocks];
    }

    /** Takes the weights of a block; its columns come next, with the same batch. */
    void start(int block, double[] weight, int count, OutcomeBatch batch) {
        double[] unitWeights = batch.scratch(UNIT_WEIGHTS);
        Arrays.fill(unitWeights, 0);
        for (int path = 0; path < count; path++) {
            unitWeights[unit(block, path)] += weight[path];
        }
        weights[block] = Rows.sum(weight, count);
        unitSquares[block] = Rows.sumOfProducts(unitWeights, unitWeights, count);
    }

    void record(int place, int block, double[] weight, int count, OutcomeBatch batch) {
        double[] row = batch.row(place);
        double mean = weights[block] > 0 ? Rows.sumOfProducts(weight, row, count) / weights[block] : 0;
        double[] sums = batch.scratch(UNIT_SUMS);
        Arrays.fill(sums, 0);
        for (int path = 0; path < count; path++) {
            sums[unit(block, path)] += weight[path] * (row[path] - mean);
        }
        means[place][block] = mean;
        squares[place][block] = Rows.sumOfProducts(sums, sums, count);
        products[place][block] = Rows.sumOfProducts(sums, batch.scratch(UNIT_WEIGHTS), count);
    }

    /** Counted from the first unit of the block. */
    private int unit(int block, int path) {
        int first = block * PathBatch.SIZE;
        return units.unit(first + path) - units.unit(first);
    }

    Moments moments(int place) {
        double totalWeight = Rows.sum(weights, weights.length);
        double mean = Rows.sumOfProducts(weights, means[place], weights.length) / totalWeight;
        double sum = units instanceof Units.Randomisations ? acrossBlocks(place, mean) : withinBlocks(place, mean);
        return new Moments(mean, Math.sqrt(Math.max(0, Sample.few(units) * sum)) / totalWeight);
    }

    private double withinBlocks(int place, double mean) {
        double sum = 0;
        for (int block = 0; block < weights.length; block++) {
            double distance = means[place][block] - mean;
            sum += squares[place][block]
                    + 2 * distance * products[place][block]
                    + distance * distance * unitSquares[block];
        }
        return sum;
    }

    /** A randomisation is made of whole blocks. */
    private double acrossBlocks(int place, double mean) {
        double[] sums = new double[units.count(weights.length * PathBatch.SIZE)];
        for (int block = 0; block < weights.length; block++) {
            sums[units.unit(block * PathBatch.SIZE)] += weights[block] * (means[place][block] - mean);
        }
        return Rows.sumOfProducts(sums, sums, sums.length);
    }
}
