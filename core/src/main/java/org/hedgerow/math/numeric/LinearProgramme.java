package org.hedgerow.math.numeric;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.exception.TooManyIterationsException;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NoFeasibleSolutionException;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.linear.UnboundedSolutionException;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.hedgerow.check.Checks;

/**
 * The largest {@code objective x} of all {@code x >= 0} that keep some rows, by Dantzig's simplex method on a dense tableau:
 * for tens of rows, and coefficients near 1, since what counts as zero is absolute.
 */
public final class LinearProgramme {
    private static final double EPSILON = 1e-10; // of reduced costs
    private static final int MAX_ULPS = 10;
    private static final double CUT_OFF = 1e-12; // smaller entries of the tableau become 0
    private static final int MOST_PIVOTS = 20_000;

    /** How the search for the largest value ended. */
    public enum End {
        /** The largest value was found. */
        SOLVED,
        /** No point keeps all rows. */
        INFEASIBLE,
        /** There is no largest value. */
        UNBOUNDED,
        /** Not found in the time given to it. */
        GIVEN_UP
    }

    private final double[] objective;
    private final List<LinearConstraint> rows = new ArrayList<>();
    private Optional<double[]> point = Optional.empty();

    /** One coefficient for each variable; without rows yet. */
    public LinearProgramme(double[] objective) {
        this.objective = objective.clone();
    }

    /** {@code coefficients x <= bound}. */
    public void atMost(double[] coefficients, double bound) {
        add(coefficients, Relationship.LEQ, bound);
    }

    /** {@code coefficients x = value}. */
    public void equal(double[] coefficients, double value) {
        add(coefficients, Relationship.EQ, value);
    }

    private void add(double[] coefficients, Relationship relationship, double value) {
        Checks.that(
                coefficients.length == objective.length,
                "coefficients",
                "must be " + objective.length + ", but are " + coefficients.length);
        rows.add(new LinearConstraint(coefficients, relationship, value));
    }

    /** Looks for the largest value; the point is then known where there is one. */
    public End solve() {
        try {
            point = Optional.of(new SimplexSolver(EPSILON, MAX_ULPS, CUT_OFF)
                    .optimize(
                            new MaxIter(MOST_PIVOTS),
                            new LinearObjectiveFunction(objective, 0),
                            new LinearConstraintSet(rows),
                            GoalType.MAXIMIZE,
                            new NonNegativeConstraint(true))
                    .getPoint());
            return End.SOLVED;
        } catch (NoFeasibleSolutionException none) {
            return End.INFEASIBLE;
        } catch (UnboundedSolutionException boundless) {
            return End.UNBOUNDED;
        } catch (TooManyIterationsException exhausted) {
            return End.GIVEN_UP;
        }
    }

    /** Where the largest value is, a copy. */
    public double[] point() {
        Checks.that(point.isPresent(), "programme", "must have been solved");
        return point.orElseThrow().clone();
    }
}
