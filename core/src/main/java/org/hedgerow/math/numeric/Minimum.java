package org.hedgerow.math.numeric;

import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.analysis.MultivariateFunction;
import org.apache.commons.math3.exception.TooManyEvaluationsException;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.PointValuePair;
import org.apache.commons.math3.optim.SimpleValueChecker;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.NelderMeadSimplex;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.SimplexOptimizer;
import org.hedgerow.check.Checks;
import org.hedgerow.check.InvalidValue;

/**
 * A local minimum of a function of several variables, without derivatives.
 *
 * <p>Nelder and Mead (1965), started again from where it ended, with a simplex as large as at first, until that gains
 * nothing more: a simplex that has collapsed on a slope is not taken for a minimum.
 */
public final class Minimum {
    private static final int MAX_EVALUATIONS = 100_000;
    private static final int MAX_STARTS = 50;
    private static final double SMALLEST_GAIN = 1e-11; // relative
    private static final double ROUNDING = 1e-14; // relative
    private static final double ROUGH = 1e-8; // relative

    private final double[] point;
    private final double value;

    private Minimum(double[] point, double value) {
        this.point = point;
        this.value = value;
    }

    /**
     * Searches from one point; where the function is infinite or NaN it is taken to be high.
     *
     * @param steps of the first simplex along each variable, none of them 0
     */
    public static Minimum near(ToDoubleFunction<double[]> function, double[] start, double[] steps) {
        Checks.that(start.length == steps.length, "steps", "must be one for each variable");
        Minimum best = at(function, start);
        for (int starts = 0; starts < MAX_STARTS; starts++) {
            Minimum next = best.searched(function, steps, ROUNDING);
            boolean settled = best.value - next.value <= SMALLEST_GAIN * Math.abs(next.value);
            best = next;
            if (settled) {
                return best;
            }
        }
        throw new InvalidValue("a function searched for a minimum must have one within " + MAX_STARTS + " restarts");
    }

    /** Where one search from a point comes to, to tell which of several points to search from in earnest. */
    public static Minimum roughly(ToDoubleFunction<double[]> function, double[] start, double[] steps) {
        return at(function, start).searched(function, steps, ROUGH);
    }

    private static Minimum at(ToDoubleFunction<double[]> function, double[] start) {
        double value = function.applyAsDouble(start.clone());
        return new Minimum(start.clone(), Checks.finite(value, "the function at the start"));
    }

    private Minimum searched(ToDoubleFunction<double[]> function, double[] steps, double accuracy) {
        SimplexOptimizer optimizer = new SimplexOptimizer(new SimpleValueChecker(accuracy, Double.MIN_VALUE));
        MultivariateFunction high = at -> {
            double there = function.applyAsDouble(at);
            return Double.isNaN(there) ? Double.POSITIVE_INFINITY : there;
        };
        try {
            PointValuePair found = optimizer.optimize(
                    new MaxEval(MAX_EVALUATIONS),
                    new ObjectiveFunction(high),
                    GoalType.MINIMIZE,
                    new InitialGuess(point),
                    new NelderMeadSimplex(steps));
            return found.getValue() < value ? new Minimum(found.getPoint(), found.getValue()) : this;
        } catch (TooManyEvaluationsException exhausted) {
            throw new InvalidValue(
                    "a function searched for a minimum must have one within " + MAX_EVALUATIONS + " evaluations");
        }
    }

    /** A copy. */
    public double[] point() {
        return point.clone();
    }

    /** Of the function at the point found. */
    public double value() {
        return value;
    }
}
