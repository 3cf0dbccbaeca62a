package org.hedgerow.math.numeric;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.univariate.BrentOptimizer;
import org.apache.commons.math3.optim.univariate.SearchInterval;
import org.apache.commons.math3.optim.univariate.UnivariateObjectiveFunction;
import org.apache.commons.math3.optim.univariate.UnivariatePointValuePair;
import org.hedgerow.check.Checks;

/**
 * The lowest value of a function of one variable on an interval, whose ends may be it.
 *
 * <p>Looks at equally many steps first, then around the lowest of them as Brent (1973) does: a dip between two steps of a
 * function that is not convex may be missed.
 *
 * @param point at which it is
 * @param value of the function there
 */
public record MinimumOnInterval(double point, double value) {
    private static final int STEPS = 16;
    private static final int MAX_EVALUATIONS = 200;
    private static final double ACCURACY = 1e-5; // of the point, relative

    /** Searches for it; the function must be finite. */
    public static MinimumOnInterval of(DoubleUnaryOperator function, double low, double high) {
        Checks.that(low < high, "low", "must be below high, but is " + low + " beside " + high);
        MinimumOnInterval best = at(function, low);
        for (int step = 1; step <= STEPS; step++) {
            best = best.orLower(at(function, point(low, high, step)));
        }
        double step = (high - low) / STEPS;
        return best.orLower(
                brent(function, Math.max(low, best.point - step), best.point, Math.min(high, best.point + step)));
    }

    private static double point(double low, double high, int step) {
        return step == STEPS ? high : low + step * (high - low) / STEPS;
    }

    private static MinimumOnInterval at(DoubleUnaryOperator function, double point) {
        return new MinimumOnInterval(point, Checks.finite(function.applyAsDouble(point), "the function at " + point));
    }

    private static MinimumOnInterval brent(DoubleUnaryOperator function, double low, double start, double high) {
        double middle = low < start && start < high ? start : low + (high - low) / 2;
        UnivariatePointValuePair found = new BrentOptimizer(ACCURACY, ACCURACY * (high - low))
                .optimize(
                        new MaxEval(MAX_EVALUATIONS),
                        new UnivariateObjectiveFunction(function::applyAsDouble),
                        GoalType.MINIMIZE,
                        new SearchInterval(low, high, middle));
        return new MinimumOnInterval(found.getPoint(), found.getValue());
    }

    /** The one already known where both are as low. */
    private MinimumOnInterval orLower(MinimumOnInterval other) {
        return other.value < value ? other : this;
    }
}
