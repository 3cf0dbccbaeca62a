package org.hedgerow.math.numeric;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.apache.commons.math3.exception.TooManyEvaluationsException;
import org.hedgerow.check.Checks;
import org.hedgerow.check.InvalidValue;

/** Zeros of functions of one variable. */
public final class Roots {
    private static final int MAX_EVALUATIONS = 1_000;
    private static final double RELATIVE_ACCURACY = 1e-15;

    private Roots() {}

    /**
     * A zero between two points where the function has opposite signs, by Brent's method.
     *
     * @param accuracy of the zero itself, absolute
     */
    public static double bracketed(DoubleUnaryOperator function, double low, double high, double accuracy) {
        Checks.finite(low, "low");
        Checks.that(
                high > low && Double.isFinite(high), "high", "must be finite and above " + low + ", but is " + high);
        Checks.positive(accuracy, "accuracy");
        double atLow = function.applyAsDouble(low);
        double atHigh = function.applyAsDouble(high);
        if (atLow == 0 || atHigh == 0) {
            return atLow == 0 ? low : high;
        }
        if (!(Math.signum(atLow) * Math.signum(atHigh) < 0)) {
            throw new InvalidValue("a function with a zero between " + low + " and " + high
                    + " must have opposite signs there, but is " + atLow + " and " + atHigh);
        }
        return solve(function, low, high, accuracy);
    }

    private static double solve(DoubleUnaryOperator function, double low, double high, double accuracy) {
        BrentSolver solver = new BrentSolver(RELATIVE_ACCURACY, accuracy, Double.MIN_VALUE);
        try {
            return solver.solve(MAX_EVALUATIONS, x -> value(function, x), low, high);
        } catch (TooManyEvaluationsException exhausted) {
            throw new InvalidValue(
                    "accuracy", "must be within reach in " + MAX_EVALUATIONS + " steps, but is " + accuracy);
        }
    }

    private static double value(DoubleUnaryOperator function, double x) {
        double value = function.applyAsDouble(x);
        if (Double.isNaN(value)) {
            throw new InvalidValue("a function searched for a zero must not be NaN, but is at " + x);
        }
        return value;
    }
}
