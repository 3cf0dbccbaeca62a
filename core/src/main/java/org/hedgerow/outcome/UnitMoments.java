package org.hedgerow.outcome;

import java.util.Arrays;
import java.util.List;
import org.hedgerow.math.Rows;
import org.hedgerow.math.fit.Regression;
import org.hedgerow.path.PathBatch;
import org.hedgerow.sample.MomentSums;
import org.hedgerow.sample.Moments;
import org.hedgerow.sample.Sample;
import org.hedgerow.sample.Units;

/**
 * What is kept of each block of a column for its mean and error where paths are weighted or depend on each other, or
 * controls stand beside them.
 *
 * <p>With {@code X} the sum of {@code w (x - m)} over a unit, {@code C} that of a control and {@code W} that of
 * {@code w}, {@code m} the mean of the block, products about other means {@code m - d} are {@code sum X C + d_x sum C W
 * + d_c sum X W + d_x d_c sum W^2}: nothing cancels.
 */
final class UnitMoments {
    private static final int UNIT_WEIGHTS = 0; // scratch rows of the outcome batch
    private static final int UNIT_SUMS = 1;
    private static final int CONTROL_SUMS = 2; // and those behind it

    private final Units units;
    private final Units fitted; // what counts as a unit within a block
    private final int[] controls; // their places
    private final double[] knownMeans; // [control]
    private final double[][] means; // [column][block]
    private final double[][] squares; // [column][block], sum X^2
    private final double[][] sums; // [column][block], sum X W
    private final double[][][] products; // [column][control][block], sum X C
    private final double[] weights; // [block], the sum of all w
    private final double[] unitSquares; // [block], sum W^2

    UnitMoments(Columns columns, int paths, Units units) {
        this(columns, paths, units, paths);
    }

    /** @param whole paths of the run of which these are a part: they decide whether there are enough for controls */
    UnitMoments(Columns columns, int paths, Units units, int whole) {
        int blocks = (paths + PathBatch.SIZE - 1) / PathBatch.SIZE;
        List<Control> usable = Sample.canFit(columns.controls().size(), whole, units) ? columns.controls() : List.of();
        this.units = units;
        this.fitted = units.fitted();
        this.controls = usable.stream()
                .mapToInt(control -> columns.place(control.column()))
                .toArray();
        this.knownMeans = usable.stream().mapToDouble(Control::mean).toArray();
        this.means = new double[columns.size()][blocks];
        this.squares = new double[columns.size()][blocks];
        this.sums = new double[columns.size()][blocks];
        this.products = new double[columns.size()][controls.length][blocks];
        this.weights = new double[blocks];
        this.unitSquares = new double[blocks];
    }

    /** Of the first paths alone, whole blocks; without controls where there are too few for them. */
    UnitMoments first(Columns columns, int paths) {
        UnitMoments first = new UnitMoments(columns, paths, units);
        copy(weights, first.weights);
        copy(unitSquares, first.unitSquares);
        for (int column = 0; column < means.length; column++) {
            copy(means[column], first.means[column]);
            copy(squares[column], first.squares[column]);
            copy(sums[column], first.sums[column]);
            for (int control = 0; control < first.controls.length; control++) {
                copy(products[column][control], first.products[column][control]);
            }
        }
        return first;
    }

    /** Takes over the blocks of a part, from a block on. */
    void absorb(UnitMoments part, int from) {
        copy(part.weights, weights, from);
        copy(part.unitSquares, unitSquares, from);
        for (int column = 0; column < means.length; column++) {
            copy(part.means[column], means[column], from);
            copy(part.squares[column], squares[column], from);
            copy(part.sums[column], sums[column], from);
            for (int control = 0; control < controls.length; control++) {
                copy(part.products[column][control], products[column][control], from);
            }
        }
    }

    private static void copy(double[] part, double[] whole, int from) {
        System.arraycopy(part, 0, whole, from, part.length);
    }

    /** How many stand beside the columns. */
    int controls() {
        return controls.length;
    }

    /** Adds all blocks of a column, of which the first has a number. */
    void addBlocks(int place, int from, MomentSums to) {
        for (int block = 0; block < weights.length; block++) {
            double shift = means[place][block] - to.about();
            double product = sums[place][block] + shift * unitSquares[block];
            double square = squares[place][block] + 2 * shift * sums[place][block] + shift * shift * unitSquares[block];
            to.add((from + block) * PathBatch.SIZE, weights[block] * shift, square, product);
        }
    }

    void write(Image image) {
        image.put(weights);
        image.put(unitSquares);
        image.put(means);
        image.put(squares);
        image.put(sums);
        for (double[][] ofColumn : products) {
            image.put(ofColumn);
        }
    }

    void read(Image image) {
        image.get(weights);
        image.get(unitSquares);
        image.get(means);
        image.get(squares);
        image.get(sums);
        for (double[][] ofColumn : products) {
            image.get(ofColumn);
        }
    }

    private static void copy(double[] all, double[] first) {
        System.arraycopy(all, 0, first, 0, first.length);
    }

    /** Takes the weights and the controls of a block; its columns come next, with the same batch. */
    void start(int block, double[] weight, int count, OutcomeBatch batch) {
        double[] unitWeights = batch.scratch(UNIT_WEIGHTS);
        Arrays.fill(unitWeights, 0);
        for (int path = 0; path < count; path++) {
            unitWeights[unit(block, path)] += weight[path];
        }
        weights[block] = Rows.sum(weight, count);
        unitSquares[block] = Rows.sumOfProducts(unitWeights, unitWeights, count);
        for (int control = 0; control < controls.length; control++) {
            centre(controls[control], block, weight, count, batch, batch.scratch(CONTROL_SUMS + control));
        }
    }

    void record(int place, int block, double[] weight, int count, OutcomeBatch batch) {
        if (BlockMoments.isZero(batch.row(place), count)) {
            return; // all that is kept of the block is 0 already
        }
        double[] unitSums = batch.scratch(UNIT_SUMS);
        centre(place, block, weight, count, batch, unitSums);
        squares[place][block] = Rows.sumOfProducts(unitSums, unitSums, count);
        sums[place][block] = Rows.sumOfProducts(unitSums, batch.scratch(UNIT_WEIGHTS), count);
        for (int control = 0; control < controls.length; control++) {
            double[] ofControl = batch.scratch(CONTROL_SUMS + control);
            products[place][control][block] = Rows.sumOfProducts(unitSums, ofControl, count);
        }
    }

    private void centre(int place, int block, double[] weight, int count, OutcomeBatch batch, double[] unitSums) {
        double[] row = batch.row(place);
        double mean = weights[block] > 0 ? Rows.sumOfProducts(weight, row, count) / weights[block] : 0;
        means[place][block] = mean;
        if (fitted instanceof Units.Paths) {
            for (int path = 0; path < count; path++) {
                unitSums[path] = weight[path] * (row[path] - mean);
            }
            return;
        }
        Arrays.fill(unitSums, 0);
        for (int path = 0; path < count; path++) {
            unitSums[unit(block, path)] += weight[path] * (row[path] - mean);
        }
    }

    /** Counted from the first unit of the block. */
    private int unit(int block, int path) {
        int first = block * PathBatch.SIZE;
        return fitted.unit(first + path) - fitted.unit(first);
    }

    Moments moments(int place) {
        double totalWeight = Rows.sum(weights, weights.length);
        double[] coefficients = coefficients(place, totalWeight);
        double[] adjusted = means[place].clone();
        double squared = about(place, squares[place], place, totalWeight);
        for (int control = 0; control < controls.length; control++) {
            Rows.addScaled(adjusted, -coefficients[control], means[controls[control]]);
            Rows.add(adjusted, coefficients[control] * knownMeans[control]);
            squared -= coefficients[control] * about(place, products[place][control], controls[control], totalWeight);
        }
        double mean = Rows.sumOfProducts(weights, adjusted, weights.length) / totalWeight;
        double sum = units instanceof Units.Randomisations ? acrossBlocks(adjusted, mean) : Math.max(0, squared);
        return new Moments(mean, Math.sqrt(Sample.correction(units) * sum) / totalWeight);
    }

    private double[] coefficients(int place, double totalWeight) {
        double[][] ofControls = new double[controls.length][controls.length];
        double[] ofColumn = new double[controls.length];
        for (int control = 0; control < controls.length; control++) {
            ofColumn[control] = about(place, products[place][control], controls[control], totalWeight);
            for (int other = 0; other < controls.length; other++) {
                double[] both = products[controls[control]][other];
                ofControls[control][other] = about(controls[control], both, controls[other], totalWeight);
            }
        }
        return new Regression(ofControls).coefficients(ofColumn);
    }

    /** The sum over blocks of products of two columns about the means of all. */
    private double about(int place, double[] ofBlocks, int other, double totalWeight) {
        double mean = Rows.sumOfProducts(weights, means[place], weights.length) / totalWeight;
        double otherMean = Rows.sumOfProducts(weights, means[other], weights.length) / totalWeight;
        double sum = 0;
        for (int block = 0; block < weights.length; block++) {
            double distance = means[place][block] - mean;
            double otherDistance = means[other][block] - otherMean;
            sum += ofBlocks[block]
                    + distance * sums[other][block]
                    + otherDistance * sums[place][block]
                    + distance * otherDistance * unitSquares[block];
        }
        return sum;
    }

    /** A randomisation is made of whole blocks. */
    private double acrossBlocks(double[] adjusted, double mean) {
        double[] totals = new double[units.count(weights.length * PathBatch.SIZE)];
        for (int block = 0; block < weights.length; block++) {
            totals[units.unit(block * PathBatch.SIZE)] += weights[block] * (adjusted[block] - mean);
        }
        return Rows.sumOfProducts(totals, totals, totals.length);
    }
}
