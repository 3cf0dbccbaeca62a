package org.hedgerow.calibration.history;

import java.util.Arrays;
import java.util.List;
import org.hedgerow.formula.Garch;
import org.hedgerow.math.Elementary;
import org.hedgerow.math.fit.MaximumLikelihood.Densities;
import org.hedgerow.math.probability.GammaFunction;

/**
 * The density of each return given those before it, in coordinates without bounds: the mean in standard deviations, the
 * log of the long-run variance over that of the sample, the log-odds of the persistence, of the part of it that returns
 * have (and not the variance before), of the part of that which falls have, and the log of the degrees of freedom above
 * 2. The recursion begins from the mean squared residual, in the place both of a variance and of a squared return, as
 * in the benchmark of Fiorentini, Calzolari and Panattoni, Journal of Applied Econometrics 11 (1996).
 */
final class GarchLikelihood implements Densities {
    private static final double LOG_TWO_PI = 1.8378770664093453;
    private static final double LOG_PI = 1.1447298858494002;

    private final double[] returns;
    private final double deviation;
    private final GarchKind kind;

    GarchLikelihood(double[] returns, double deviation, GarchKind kind) {
        this.returns = returns;
        this.deviation = deviation;
        this.kind = kind;
    }

    /** Persistence 0.97 and 0.8, returns having a twentieth and a fifth of it. */
    List<double[]> starts() {
        return List.of(start(0.97, 0.05), start(0.8, 0.2));
    }

    private double[] start(double persistence, double ofReturns) {
        double[] start = new double[size()];
        start[persistencePlace()] = logOdds(persistence);
        start[persistencePlace() + 1] = logOdds(ofReturns);
        if (kind.fatTailed()) {
            start[size() - 1] = StrictMath.log(6);
        }
        return start;
    }

    double[] steps() {
        double[] steps = new double[size()];
        Arrays.fill(steps, 0.5);
        steps[0] = 0.05;
        return steps;
    }

    private int size() {
        return persistencePlace() + 2 + (kind.asymmetric() ? 1 : 0) + (kind.fatTailed() ? 1 : 0);
    }

    private int persistencePlace() {
        return kind.targetsVariance() ? 1 : 2;
    }

    double mean(double[] point) {
        return point[0] * deviation;
    }

    double longRunVariance(double[] point) {
        double sample = deviation * deviation;
        return kind.targetsVariance() ? sample : sample * StrictMath.exp(point[1]);
    }

    double persistence(double[] point) {
        return share(point[persistencePlace()]);
    }

    Garch garch(double[] point) {
        double persistence = persistence(point);
        double ofReturns = persistence * share(point[persistencePlace() + 1]);
        double ofFalls = kind.asymmetric() ? share(point[persistencePlace() + 2]) : 0.5;
        double alpha = 2 * ofReturns * (1 - ofFalls);
        double gamma = kind.asymmetric() ? 2 * ofReturns * ofFalls - alpha : 0;
        double omega = longRunVariance(point) * (1 - persistence);
        return new Garch(omega, alpha, Math.max(gamma, -alpha), persistence - ofReturns);
    }

    double degreesOfFreedom(double[] point) {
        return kind.fatTailed() ? 2 + StrictMath.exp(point[size() - 1]) : Double.POSITIVE_INFINITY;
    }

    /** The variance of the return to come. */
    double nextVariance(double[] point) {
        double[] shocks = shocks(point);
        return garch(point).variances(firstVariance(point, shocks), shocks)[shocks.length];
    }

    private double[] shocks(double[] point) {
        double[] shocks = new double[returns.length];
        for (int move = 0; move < shocks.length; move++) {
            shocks[move] = returns[move] - mean(point);
        }
        return shocks;
    }

    private double firstVariance(double[] point, double[] shocks) {
        double squares = 0;
        for (double shock : shocks) {
            squares += shock * shock;
        }
        double persistence = persistence(point);
        return longRunVariance(point) * (1 - persistence) + persistence * squares / shocks.length;
    }

    @Override
    public double[] logarithms(double[] point) {
        double[] shocks = shocks(point);
        double[] variances = garch(point).variances(firstVariance(point, shocks), shocks);
        if (kind.fatTailed()) {
            student(shocks, variances, degreesOfFreedom(point));
        } else {
            normal(shocks, variances);
        }
        return shocks;
    }

    private static void normal(double[] shocks, double[] variances) {
        for (int move = 0; move < shocks.length; move++) {
            double square = shocks[move] * shocks[move] / variances[move];
            shocks[move] = -0.5 * (LOG_TWO_PI + Elementary.log(variances[move]) + square);
        }
    }

    private static void student(double[] shocks, double[] variances, double freedom) {
        double constant = GammaFunction.log((freedom + 1) / 2)
                - GammaFunction.log(freedom / 2)
                - 0.5 * (LOG_PI + StrictMath.log(freedom - 2));
        for (int move = 0; move < shocks.length; move++) {
            double square = shocks[move] * shocks[move] / (variances[move] * (freedom - 2));
            shocks[move] =
                    constant - 0.5 * Elementary.log(variances[move]) - 0.5 * (freedom + 1) * Elementary.log(1 + square);
        }
    }

    private static double share(double logOdds) {
        return 1 / (1 + StrictMath.exp(-logOdds));
    }

    private static double logOdds(double share) {
        return StrictMath.log(share / (1 - share));
    }
}
