package org.hedgerow.risk.located;

import java.util.Arrays;
import org.hedgerow.math.Rows;
import org.hedgerow.sample.MomentSums;
import org.hedgerow.sample.Moments;
import org.hedgerow.sample.Units;

/** Mean and error of one row, block by block. */
final class RowSums {
    private final MomentSums sums;
    private double least = Double.POSITIVE_INFINITY;
    private double most = Double.NEGATIVE_INFINITY;

    /** @param about a number near the mean */
    RowSums(double about, Units units) {
        this.sums = new MomentSums(about, units);
    }

    /** Adds a block, from any thread. */
    void add(double[] row, BlockPart block) {
        double[] distances = new double[row.length];
        double lowest = row[0];
        double highest = row[0];
        for (int path = 0; path < row.length; path++) {
            distances[path] = block.weights()[path] * (row[path] - sums.about());
            lowest = row[path] < lowest ? row[path] : lowest;
            highest = row[path] > highest ? row[path] : highest;
        }
        double[] ofUnits = block.units() instanceof Units.AntitheticPairs ? byUnit(distances, block) : distances;
        sums.add(
                block.firstPath(),
                Rows.sum(distances, distances.length),
                Rows.sumOfProducts(ofUnits, ofUnits, ofUnits.length),
                Rows.sumOfProducts(ofUnits, block.unitWeights(), ofUnits.length));
        range(lowest, highest);
    }

    private static double[] byUnit(double[] distances, BlockPart block) {
        double[] sums = new double[distances.length];
        for (int path = 0; path < distances.length; path++) {
            sums[block.unit(path)] += distances[path];
        }
        return sums;
    }

    private synchronized void range(double lowest, double highest) {
        least = Math.min(least, lowest);
        most = Math.max(most, highest);
    }

    /** A row of equal numbers has no error. */
    Moments moments(Weights weights) {
        return least == most ? new Moments(least, 0) : sums.moments(weights.all(), weights.parts());
    }

    /** A number near the mean of a row, of one block of it. */
    static double about(double[] row) {
        boolean isConstant = Arrays.stream(row).allMatch(each -> each == row[0]);
        return isConstant ? row[0] : Rows.sum(row, row.length) / row.length;
    }
}
