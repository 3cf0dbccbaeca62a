package org.hedgerow.math.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.hedgerow.check.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatricesTest {
    private final Random random = new Random(1);

    @Test
    void theRootOfACorrelationOfTwoIsKnown() {
        double[][] root = Matrices.root(new double[][] {{1, 0.6}, {0.6, 1}});
        assertThat(root[0]).containsExactly(1, 0);
        assertThat(root[1]).containsExactly(new double[] {0.6, 0.8}, within(1e-15));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 8})
    void theRootTimesItselfIsTheCovarianceAtEveryRank(int rank) {
        double[][] covariance = covariance(8, rank);
        double[][] root = Matrices.root(covariance);
        for (int row = 0; row < 8; row++) {
            assertThat(root[row][row]).isGreaterThanOrEqualTo(0);
            for (int column = 0; column < 8; column++) {
                assertThat(product(root[row], root[column])).isCloseTo(covariance[row][column], within(1e-17));
                assertThat(column > row && root[row][column] != 0).isFalse();
            }
        }
    }

    @Test
    void aRowOfTheRootDoesNotDependOnLaterRows() {
        double[][] covariance = covariance(6, 6);
        double[][] leading = new double[4][];
        Arrays.setAll(leading, row -> Arrays.copyOf(covariance[row], 4));
        double[][] root = Matrices.root(covariance);
        double[][] leadingRoot = Matrices.root(leading);
        for (int row = 0; row < 4; row++) {
            assertThat(Arrays.copyOf(root[row], 4)).isEqualTo(leadingRoot[row]);
        }
    }

    @Test
    void aPeggedCurrencyHasAZeroRow() {
        double[][] root = Matrices.root(new double[][] {{0.04, 0, 0.01}, {0, 0, 0}, {0.01, 0, 0.09}});
        assertThat(root[1]).containsOnly(0);
        assertThat(product(root[0], root[2])).isCloseTo(0.01, within(1e-17));
    }

    @Test
    void theSmallestEigenvalueIsThatOfEqualCorrelation() {
        double[][] matrix = new double[5][5];
        for (int row = 0; row < 5; row++) {
            Arrays.fill(matrix[row], 0.3);
            matrix[row][row] = 1;
        }
        assertThat(Matrices.smallestEigenvalue(matrix)).isCloseTo(0.7, within(1e-14));
    }

    @Test
    void aMatrixThatIsNoCovarianceIsRefusedWithItsFault() {
        double[][] impossible = {{1, 0.9, -0.9}, {0.9, 1, 0.9}, {-0.9, 0.9, 1}};
        assertThat(Matrices.smallestEigenvalue(impossible)).isCloseTo(-0.8, within(1e-14));
        assertRefused(impossible, "covariance must be positive semi-definite");
        assertRefused(new double[][] {{1, 0.1}, {0.2, 1}}, "matrix[1][0] must equal its mirror image 0.1, but is 0.2");
        assertRefused(new double[][] {{1, 0}, {0}}, "matrix[1] must have 2 columns");
        assertRefused(new double[][] {{Double.NaN}}, "matrix[0][0] must be finite, but is NaN");
        assertRefused(new double[][] {{-1}}, "covariance[0][0] must be zero or positive");
        assertRefused(new double[][] {{0, 0.1}, {0.1, 1}}, "covariance[1][0] must be zero beside a variance of zero");
        assertRefused(new double[][] {}, "matrix must have at least one row");
    }

    private static void assertRefused(double[][] matrix, String message) {
        assertThatThrownBy(() -> Matrices.root(matrix))
                .isInstanceOf(InvalidValue.class)
                .hasMessageStartingWith(message);
    }

    /** Of the size of daily returns: factors with a deviation of 1 %, as many as the rank. */
    private double[][] covariance(int size, int rank) {
        double[][] loadings = new double[size][];
        Arrays.setAll(loadings, row -> random.doubles(rank, -0.01, 0.01).toArray());
        double[][] covariance = new double[size][size];
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                covariance[row][column] = product(loadings[row], loadings[column]);
            }
        }
        return covariance;
    }

    private static double product(double[] x, double[] y) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += x[i] * y[i];
        }
        return sum;
    }
}
