package org.hedgerow.sample;

import java.util.List;
import org.hedgerow.math.Rows;
import org.hedgerow.math.fit.Regression;

/**
 * Columns of known mean beside the paths of a sample: {@code x - beta (c - E c)} has the mean of {@code x}, and with
 * {@code beta} by least squares the smallest error. Glasserman, Monte Carlo Methods in Financial Engineering (2003),
 * section 4.1.
 *
 * <p>The squares are those of the standard error: sums of {@code w (x - mean)} over independent units. Of randomisations
 * there are too few to fit anything to; there each path counts as a unit of its own for {@code beta} alone.
 */
final class Controls {
    private final Sample sample;
    private final Units units;
    private final List<double[]> rows; // [control]
    private final double[] means; // [control]
    private final double[][] sums; // [control][unit]
    private final Regression regression;

    Controls(Sample sample, List<double[]> rows, double[] means) {
        this.sample = sample;
        this.units = sample.units().fitted();
        this.rows = rows;
        this.means = means;
        this.sums = rows.stream().map(this::unitSums).toArray(double[][]::new);
        this.regression = new Regression(products());
    }

    /** The row with what its dependence on the controls tells taken off, as new. */
    double[] adjusted(double[] row) {
        double[] sum = unitSums(row);
        double[] moments = new double[sums.length];
        for (int control = 0; control < sums.length; control++) {
            moments[control] = Rows.sumOfProducts(sums[control], sum, sum.length);
        }
        double[] coefficients = regression.coefficients(moments);
        double[] adjusted = row.clone();
        for (int control = 0; control < sums.length; control++) {
            Rows.addScaled(adjusted, -coefficients[control], rows.get(control));
        }
        Rows.add(adjusted, Rows.sumOfProducts(coefficients, means, means.length));
        return adjusted;
    }

    private double[][] products() {
        double[][] products = new double[sums.length][sums.length];
        for (int row = 0; row < sums.length; row++) {
            for (int column = 0; column < sums.length; column++) {
                products[row][column] = Rows.sumOfProducts(sums[row], sums[column], sums[row].length);
            }
        }
        return products;
    }

    private double[] unitSums(double[] row) {
        double mean = sample.mean(row);
        if (sample.isPlain()) {
            double[] distances = row.clone();
            Rows.add(distances, -mean);
            return distances;
        }
        double[] sum = new double[units.count(sample.paths())];
        for (int path = 0; path < sample.paths(); path++) {
            sum[units.unit(path)] += sample.weight(path) * (row[path] - mean);
        }
        return sum;
    }
}
