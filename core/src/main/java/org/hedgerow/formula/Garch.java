package org.hedgerow.formula;

import org.hedgerow.check.Checks;

/**
 * Variance of the next return from that of the last and the return itself:
 * {@code omega + (alpha + gamma [r < 0]) r^2 + beta v}.
 *
 * <p>Bollerslev (1986) with {@code gamma = 0}; Glosten, Jagannathan and Runkle (1993) otherwise; the exponentially
 * weighted average of RiskMetrics with {@link #ewma}. Variances are per step of the returns, which have no mean.
 *
 * @param gamma added to {@code alpha} after a fall; may be negative where rises shake the rate more
 */
public record Garch(double omega, double alpha, double gamma, double beta) {
    public Garch {
        Checks.notNegative(omega, "omega");
        Checks.notNegative(alpha, "alpha");
        Checks.finite(gamma, "gamma");
        Checks.that(alpha + gamma >= 0, "gamma", "must not exceed alpha below zero, but is " + gamma);
        Checks.notNegative(beta, "beta");
    }

    /** Rises and falls weigh alike. */
    public static Garch symmetric(double omega, double alpha, double beta) {
        return new Garch(omega, alpha, 0, beta);
    }

    /** {@code decay v + (1 - decay) r^2}: RiskMetrics (1996), which has no long-run variance. */
    public static Garch ewma(double decay) {
        Checks.share(decay, "decay");
        return new Garch(0, 1 - decay, 0, decay);
    }

    /** The variance of the next return. */
    public double next(double variance, double shock) {
        double weight = shock < 0 ? alpha + gamma : alpha;
        return omega + weight * shock * shock + beta * variance;
    }

    /** The variance of each return given all before it, and at the end that of the return to come: one longer. */
    public double[] variances(double initialVariance, double[] shocks) {
        Checks.notNegative(initialVariance, "initialVariance");
        double[] variances = new double[shocks.length + 1];
        variances[0] = initialVariance;
        for (int step = 0; step < shocks.length; step++) {
            variances[step + 1] = next(variances[step], shocks[step]);
        }
        return variances;
    }

    /** The share of a deviation from the long-run variance that is left a step later, for symmetric returns. */
    public double persistence() {
        return alpha + gamma / 2 + beta;
    }

    /** The variance per step about which it settles; infinite where the persistence reaches 1. */
    public double longRunVariance() {
        return persistence() < 1 ? omega / (1 - persistence()) : Double.POSITIVE_INFINITY;
    }

    /** The expected variance of one return, {@code steps} after the next, whose variance is given. */
    public double expectedVariance(double nextVariance, int steps) {
        Checks.notNegative(nextVariance, "nextVariance");
        Checks.notNegative(steps, "steps");
        double left = StrictMath.pow(persistence(), steps);
        double added = persistence() == 1 ? steps : (1 - left) / (1 - persistence());
        return omega * added + left * nextVariance;
    }
}
