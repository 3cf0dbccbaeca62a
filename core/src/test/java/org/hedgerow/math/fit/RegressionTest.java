package org.hedgerow.math.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.apache.commons.math3.stat.regression.OLSMultipleLinearRegression;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.math.Normal;
import org.hedgerow.math.Rows;
import org.junit.jupiter.api.Test;

class RegressionTest {
    private static final int SIZE = 50;

    private final Random random = new Random(1);

    private static double product(double[] x, double[] y) {
        return Rows.sumOfProducts(x, y, x.length);
    }

    private static double[][] products(double[]... rows) {
        double[][] products = new double[rows.length][rows.length];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < rows.length; j++) {
                products[i][j] = product(rows[i], rows[j]);
            }
        }
        return products;
    }

    private double[] normals(double scale) {
        return random.doubles(SIZE)
                .map(uniform -> scale * Normal.quantile(uniform))
                .toArray();
    }

    @Test
    void agreesWithCommonsMath() {
        double[][] x = {normals(1), normals(1e-4), normals(1e6)};
        Rows.addScaled(x[1], 1e-4, x[0]);
        double[] y = normals(3);
        double[][] byPath = new double[SIZE][x.length];
        for (int path = 0; path < SIZE; path++) {
            byPath[path] = new double[] {x[0][path], x[1][path], x[2][path]};
        }
        OLSMultipleLinearRegression truth = new OLSMultipleLinearRegression();
        truth.setNoIntercept(true);
        truth.newSampleData(y, byPath);
        double[] expected = truth.estimateRegressionParameters();
        double[] moments = {product(x[0], y), product(x[1], y), product(x[2], y)};
        double[] found = new Regression(products(x)).coefficients(moments);
        for (int i = 0; i < found.length; i++) {
            assertThat(found[i]).isCloseTo(expected[i], within(1e-12 * Math.abs(expected[i])));
        }
    }

    /** The second is twice the first, the third is nothing: the fourth is fitted beside the first alone. */
    @Test
    void whatOthersMakeUpIsLeftOut() {
        double[] first = normals(1);
        double[] fourth = normals(1);
        double[] twice = first.clone();
        Rows.scale(twice, 2);
        double[] y = first.clone();
        Rows.scale(y, 3);
        Rows.addScaled(y, -5, fourth);
        double[][] x = {first, twice, new double[SIZE], fourth};
        double[] moments = {product(first, y), product(twice, y), 0, product(fourth, y)};
        double[] found = new Regression(products(x)).coefficients(moments);
        assertThat(found[0]).isCloseTo(3, within(1e-13));
        assertThat(found[1]).isZero();
        assertThat(found[2]).isZero();
        assertThat(found[3]).isCloseTo(-5, within(1e-13));
        assertThatThrownBy(() -> new Regression(new double[][] {{-1}})).isInstanceOf(InvalidValue.class);
    }
}
