package org.hedgerow.math.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NearestCorrelationTest {
    /** Higham (2002), section 4: four decimals are printed. */
    @Test
    void agreesWithThePublishedMatrixOfThree() {
        NearestCorrelation nearest = NearestCorrelation.to(new double[][] {{1, 1, 0}, {1, 1, 1}, {0, 1, 1}});
        double[][] published = {{1, 0.7607, 0.1573}, {0.7607, 1, 0.7607}, {0.1573, 0.7607, 1}};
        assertClose(nearest.matrix(), published, 5e-5);
        assertThat(nearest.distance()).isCloseTo(0.5278, within(5e-5));
        assertThat(nearest.largestMove()).isCloseTo(1 - 0.7607, within(5e-5));
    }

    /** Higham (2002), section 4: the second difference matrix, whose diagonal is not even 1. */
    @Test
    void agreesWithThePublishedMatrixOfFour() {
        NearestCorrelation nearest =
                NearestCorrelation.to(new double[][] {{2, -1, 0, 0}, {-1, 2, -1, 0}, {0, -1, 2, -1}, {0, 0, -1, 2}});
        double[][] published = {
            {1, -0.8084, 0.1916, 0.1068},
            {-0.8084, 1, -0.6562, 0.1916},
            {0.1916, -0.6562, 1, -0.8084},
            {0.1068, 0.1916, -0.8084, 1}
        };
        assertClose(nearest.matrix(), published, 5e-5);
    }

    @Test
    void aCorrelationMatrixStaysWhereItIs() {
        double[][] given = {{1, 0.5, 0.2}, {0.5, 1, -0.3}, {0.2, -0.3, 1}};
        NearestCorrelation nearest = NearestCorrelation.to(given);
        assertClose(nearest.matrix(), given, 1e-15);
        assertThat(nearest.distance()).isLessThan(1e-14);
        assertThat(NearestCorrelation.to(new double[][] {{1}}).matrix()).isEqualTo(new double[][] {{1}});
    }

    /**
     * X is the nearest to A exactly if {@code Z = X - A - diag(t)} is positive semi-definite and {@code Z X = 0} for
     * some t, and the diagonal of the second says which: Boyd and Xiao, SIAM Journal on Matrix Analysis 27 (2005).
     */
    @ParameterizedTest
    @ValueSource(ints = {5, 10, 20})
    void randomMatricesMeetTheConditionsOfOptimality(int size) {
        double[][] given = random(size);
        double[][] nearest = NearestCorrelation.to(given).matrix();
        assertThat(Matrices.smallestEigenvalue(given)).isLessThan(-0.1);
        assertThat(Matrices.smallestEigenvalue(nearest)).isCloseTo(0, within(1e-12));
        double[][] dual = dual(given, nearest);
        assertThat(Matrices.smallestEigenvalue(dual)).isGreaterThan(-1e-10);
        assertClose(product(dual, nearest), new double[size][size], 1e-10);
    }

    private static double[][] random(int size) {
        Random random = new Random(1);
        double[][] matrix = new double[size][size];
        for (int row = 0; row < size; row++) {
            matrix[row][row] = 1;
            for (int column = 0; column < row; column++) {
                matrix[row][column] = 2 * random.nextDouble() - 1;
                matrix[column][row] = matrix[row][column];
            }
        }
        return matrix;
    }

    private static double[][] dual(double[][] given, double[][] nearest) {
        double[][] move = new double[given.length][given.length];
        for (int row = 0; row < given.length; row++) {
            for (int column = 0; column < given.length; column++) {
                move[row][column] = nearest[row][column] - given[row][column];
            }
        }
        double[][] product = product(move, nearest);
        for (int i = 0; i < given.length; i++) {
            move[i][i] -= product[i][i];
        }
        return move;
    }

    private static double[][] product(double[][] left, double[][] right) {
        double[][] product = new double[left.length][left.length];
        for (int row = 0; row < left.length; row++) {
            for (int column = 0; column < left.length; column++) {
                for (int i = 0; i < left.length; i++) {
                    product[row][column] += left[row][i] * right[i][column];
                }
            }
        }
        return product;
    }

    private static void assertClose(double[][] matrix, double[][] expected, double tolerance) {
        for (int row = 0; row < expected.length; row++) {
            assertThat(matrix[row]).containsExactly(expected[row], within(tolerance));
        }
    }
}
