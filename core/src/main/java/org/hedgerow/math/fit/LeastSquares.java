package org.hedgerow.math.fit;

import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.apache.commons.math3.exception.ConvergenceException;
import org.apache.commons.math3.exception.TooManyEvaluationsException;
import org.apache.commons.math3.fitting.leastsquares.LeastSquaresFactory;
import org.apache.commons.math3.fitting.leastsquares.LeastSquaresOptimizer;
import org.apache.commons.math3.fitting.leastsquares.LevenbergMarquardtOptimizer;
import org.apache.commons.math3.fitting.leastsquares.MultivariateJacobianFunction;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.util.Pair;
import org.hedgerow.check.Checks;
import org.hedgerow.check.InvalidValue;

/** Parameters that make residuals small, by Levenberg and Marquardt with slopes from central differences. */
public final class LeastSquares {
    private static final int MAX_STEPS = 1_000;
    private static final double TOLERANCE = 1e-15;
    private static final double DIFFERENCE = 0x1p-17; // near the cube root of the rounding, as central slopes want

    private LeastSquares() {}

    /**
     * The parameters at which the sum of squared residuals stops falling.
     *
     * @param residuals of parameters, as many for all and at least as many as parameters; finite near the start
     */
    public static double[] fit(UnaryOperator<double[]> residuals, double[] start) {
        return solve(residuals, start, TOLERANCE).parameters();
    }

    /**
     * Where the sum of squared residuals stops falling.
     *
     * @param tolerance shares of the sum of squares and of the parameters that are not worth another step
     */
    public static LeastSquaresFit solve(UnaryOperator<double[]> residuals, double[] start, double tolerance) {
        double[] atStart = residuals.apply(start.clone());
        Checks.that(
                start.length > 0 && atStart.length >= start.length,
                "residuals",
                "must be at least as many as the " + start.length + " parameters, but are " + atStart.length);
        requireFinite(atStart, start);
        try {
            LeastSquaresOptimizer.Optimum optimum = new LevenbergMarquardtOptimizer()
                    .withCostRelativeTolerance(tolerance)
                    .withParameterRelativeTolerance(tolerance)
                    .withOrthoTolerance(tolerance)
                    .optimize(LeastSquaresFactory.create(
                            slopes(residuals),
                            new ArrayRealVector(atStart.length),
                            new ArrayRealVector(start, false),
                            null,
                            MAX_STEPS,
                            MAX_STEPS));
            double[] found = optimum.getPoint().toArray();
            return new LeastSquaresFit(found, residuals.apply(found.clone()), optimum.getJacobian());
        } catch (TooManyEvaluationsException | ConvergenceException exhausted) {
            throw new InvalidValue("residuals", "must have a least square within reach in " + MAX_STEPS + " steps");
        }
    }

    private static MultivariateJacobianFunction slopes(UnaryOperator<double[]> residuals) {
        return point -> {
            double[] at = point.toArray();
            double[] values = residuals.apply(at.clone());
            requireFinite(values, at);
            double[][] slopes = new double[values.length][at.length];
            for (int parameter = 0; parameter < at.length; parameter++) {
                double step = DIFFERENCE * Math.max(1, Math.abs(at[parameter]));
                double[] above = residuals.apply(moved(at, parameter, step));
                double[] below = residuals.apply(moved(at, parameter, -step));
                for (int residual = 0; residual < values.length; residual++) {
                    slopes[residual][parameter] = (above[residual] - below[residual]) / (2 * step);
                }
            }
            return new Pair<RealVector, RealMatrix>(
                    new ArrayRealVector(values, false), new Array2DRowRealMatrix(slopes, false));
        };
    }

    private static double[] moved(double[] point, int parameter, double step) {
        double[] moved = point.clone();
        moved[parameter] += step;
        return moved;
    }

    private static void requireFinite(double[] residuals, double[] at) {
        for (double residual : residuals) {
            if (!Double.isFinite(residual)) {
                throw new InvalidValue("residuals must be finite, but are not at " + Arrays.toString(at));
            }
        }
    }
}
