package org.hedgerow.math.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class LeastSquaresFitTest {
    private static final double[] X = {1, 2, 3, 4, 5, 6};
    private static final double[] Y = {1.1, 1.9, 3.2, 3.8, 5.3, 5.9};
    private static final boolean[] BOTH = {true, true};

    private static UnaryOperator<double[]> line(int points) {
        return parameters -> {
            double[] residuals = new double[points];
            for (int i = 0; i < points; i++) {
                residuals[i] = parameters[0] + parameters[1] * X[i] - Y[i];
            }
            return residuals;
        };
    }

    /** The textbook formulas of a straight line, worked by hand: intercept, slope, scatter s, s / sqrt(Sxx). */
    @Test
    void aStraightLineHasTheErrorsOfTheTextbook() {
        LeastSquaresFit fit = LeastSquares.solve(line(6), new double[] {0, 0}, 1e-12);
        double slope = 17.4 / 17.5;
        double intercept = 21.2 / 6 - slope * 3.5;
        assertThat(fit.parameters()[0]).isCloseTo(intercept, within(1e-9));
        assertThat(fit.parameters()[1]).isCloseTo(slope, within(1e-9));
        double squares = 0;
        for (int i = 0; i < X.length; i++) {
            double residual = intercept + slope * X[i] - Y[i];
            squares += residual * residual;
        }
        assertThat(fit.sumOfSquares()).isCloseTo(squares, within(1e-12));
        double scatter = Math.sqrt(squares / 4);
        OptionalDouble[] errors = fit.standardErrors(BOTH);
        assertThat(errors[1].orElseThrow()).isCloseTo(scatter / Math.sqrt(17.5), within(1e-9));
        assertThat(errors[0].orElseThrow()).isCloseTo(scatter * Math.sqrt(1.0 / 6 + 3.5 * 3.5 / 17.5), within(1e-9));
    }

    @Test
    void aParameterThatIsGivenHasNoError() {
        LeastSquaresFit fit = LeastSquares.solve(line(6), new double[] {0, 0}, 1e-12);
        OptionalDouble[] errors = fit.standardErrors(new boolean[] {false, true});
        assertThat(errors[0]).isEmpty();
        assertThat(errors[1].orElseThrow()).isCloseTo(Math.sqrt(fit.sumOfSquares() / 5 / 91), within(1e-9));
    }

    @Test
    void whatTheResidualsCannotTellHasNoError() {
        LeastSquaresFit exact = LeastSquares.solve(line(2), new double[] {0, 0}, 1e-12);
        assertThat(exact.standardErrors(BOTH)).containsOnly(OptionalDouble.empty());
        LeastSquaresFit twins = LeastSquares.solve(
                x -> new double[] {x[0] + x[1] - 1, 2 * (x[0] + x[1]), x[0] + x[1]}, new double[] {0, 0}, 1e-12);
        assertThat(twins.standardErrors(BOTH)).containsOnly(OptionalDouble.empty());
    }
}
