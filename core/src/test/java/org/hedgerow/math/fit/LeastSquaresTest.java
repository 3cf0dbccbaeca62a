package org.hedgerow.math.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.hedgerow.check.InvalidValue;
import org.junit.jupiter.api.Test;

class LeastSquaresTest {
    /** Rosenbrock's valley, as Moré, Garbow and Hillstrom (1981) write it, problem 1. */
    @Test
    void findsTheEndOfRosenbrocksValley() {
        double[] found =
                LeastSquares.fit(x -> new double[] {10 * (x[1] - x[0] * x[0]), 1 - x[0]}, new double[] {-1.2, 1});
        assertThat(found[0]).isCloseTo(1, within(1e-14));
        assertThat(found[1]).isCloseTo(1, within(1e-14));
    }

    /** Their problem 2, Freudenstein and Roth, has a local minimum at (11.41..., -0.8968...) with 48.9842... left. */
    @Test
    void stopsWhereTheSquaresFallNoMore() {
        double[] found = LeastSquares.fit(LeastSquaresTest::freudensteinAndRoth, new double[] {0.5, -2});
        double[] left = freudensteinAndRoth(found);
        assertThat(left[0] * left[0] + left[1] * left[1]).isCloseTo(48.9842, within(1e-4));
        assertThat(found[0]).isCloseTo(11.41, within(0.01));
        assertThat(found[1]).isCloseTo(-0.8968, within(1e-4));
    }

    private static double[] freudensteinAndRoth(double[] x) {
        return new double[] {-13 + x[0] + ((5 - x[1]) * x[1] - 2) * x[1], -29 + x[0] + ((x[1] + 1) * x[1] - 14) * x[1]};
    }

    @Test
    void fewerResidualsThanParametersAndResidualsThatAreNoNumbersAreRefused() {
        assertThatThrownBy(() -> LeastSquares.fit(x -> new double[] {x[0]}, new double[] {1, 2}))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("residuals must be at least as many");
        assertThatThrownBy(() -> LeastSquares.fit(x -> new double[] {Double.NaN}, new double[] {1}))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("residuals must be finite");
    }
}
