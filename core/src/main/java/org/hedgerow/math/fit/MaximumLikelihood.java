package org.hedgerow.math.fit;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.RealMatrix;
import org.hedgerow.check.Checks;
import org.hedgerow.math.numeric.Minimum;

/**
 * The parameters under which observations are most likely, and how far they may be off.
 *
 * <p>The search runs in coordinates without bounds, which the likelihood itself turns into its parameters: a simplex
 * from each start, then Newton's steps from the best place until they promise less than 1e-9 of log-likelihood. Errors
 * of any function of the coordinates follow from its gradient.
 */
public final class MaximumLikelihood {
    private static final double NEGLIGIBLE = 1e-9;
    private static final int MOST_STEPS = 20;

    private final Densities densities;
    private final double[] point;
    private final double value;
    private final Curvature curvature;
    private final RealMatrix sandwich;

    /** Logarithms of the density of each observation given those before it, at one point. */
    @FunctionalInterface
    public interface Densities {
        /** One natural logarithm for each observation, in the order of the observations. */
        double[] logarithms(double[] point);
    }

    private MaximumLikelihood(Densities densities, double[] point, double value, Curvature curvature) {
        this.densities = densities;
        this.point = point;
        this.value = value;
        this.curvature = curvature;
        this.sandwich = curvature.bounded()
                ? curvature.covariance().multiply(outerScores()).multiply(curvature.covariance())
                : null;
    }

    /** The best of the maxima found from several points; {@code steps} are sizes of a first move of each coordinate. */
    public static MaximumLikelihood of(Densities densities, List<double[]> starts, double[] steps) {
        Checks.that(!starts.isEmpty(), "starts", "must have at least one");
        Minimum best = null;
        for (double[] start : starts) {
            Minimum found = Minimum.roughly(point -> -sum(densities, point), start, steps);
            best = best == null || found.value() < best.value() ? found : best;
        }
        MaximumLikelihood climbed = climbed(densities, best);
        if (climbed != null) {
            return climbed;
        }
        Minimum slowly = Minimum.near(point -> -sum(densities, point), best.point(), steps);
        return at(densities, slowly.point(), -slowly.value());
    }

    /** By Newton's steps; null where they lead nowhere. */
    private static MaximumLikelihood climbed(Densities densities, Minimum rough) {
        double[] point = rough.point();
        double value = -rough.value();
        for (int step = 0; step < MOST_STEPS; step++) {
            MaximumLikelihood here = at(densities, point, value);
            if (!here.identified()) {
                return null;
            }
            double promise = here.curvature.heightAbove();
            if (promise < NEGLIGIBLE) {
                return here;
            }
            point = here.curvature.top();
            double next = sum(densities, point);
            if (!(next > value)) {
                return promise < Math.sqrt(NEGLIGIBLE) ? here : null;
            }
            value = next;
        }
        return null;
    }

    private static MaximumLikelihood at(Densities densities, double[] point, double value) {
        return new MaximumLikelihood(densities, point, value, new Curvature(each -> sum(densities, each), point));
    }

    /** A copy. */
    public double[] point() {
        return point.clone();
    }

    /** The sum of the logarithms of the densities at the maximum. */
    public double logLikelihood() {
        return value;
    }

    /** Whether every direction is bounded by the observations; if not, errors are infinite. */
    public boolean identified() {
        return curvature.bounded();
    }

    /** Standard error of a function of the coordinates by the inverse observed information. */
    public double error(ToDoubleFunction<double[]> function) {
        return identified() ? deviation(curvature.covariance(), gradient(function)) : Double.POSITIVE_INFINITY;
    }

    /**
     * Standard error of a function of the coordinates that stays right where the density has the wrong shape: the
     * covariance of the scores between two inverse informations. White, Econometrica 50 (1982).
     */
    public double robustError(ToDoubleFunction<double[]> function) {
        return identified() ? deviation(sandwich, gradient(function)) : Double.POSITIVE_INFINITY;
    }

    private RealMatrix outerScores() {
        double[] steps = curvature.steps();
        double[][] scores = new double[point.length][];
        for (int coordinate = 0; coordinate < point.length; coordinate++) {
            double[] up = densities.logarithms(curvature.moved(coordinate, steps[coordinate]));
            double[] down = densities.logarithms(curvature.moved(coordinate, -steps[coordinate]));
            for (int observation = 0; observation < up.length; observation++) {
                up[observation] = (up[observation] - down[observation]) / (2 * steps[coordinate]);
            }
            scores[coordinate] = up;
        }
        RealMatrix byCoordinate = new Array2DRowRealMatrix(scores, false);
        return byCoordinate.multiply(byCoordinate.transpose());
    }

    private double[] gradient(ToDoubleFunction<double[]> function) {
        double[] gradient = new double[point.length];
        for (int coordinate = 0; coordinate < gradient.length; coordinate++) {
            double step = 0.1 * curvature.steps()[coordinate];
            double up = function.applyAsDouble(curvature.moved(coordinate, step));
            double down = function.applyAsDouble(curvature.moved(coordinate, -step));
            gradient[coordinate] = (up - down) / (2 * step);
        }
        return gradient;
    }

    private static double deviation(RealMatrix covariance, double[] gradient) {
        double variance = 0;
        double[] turned = covariance.operate(gradient);
        for (int i = 0; i < gradient.length; i++) {
            variance = Math.fma(gradient[i], turned[i], variance);
        }
        return Math.sqrt(Math.max(0, variance));
    }

    private static double sum(Densities densities, double[] point) {
        return Arrays.stream(densities.logarithms(point)).sum();
    }
}
