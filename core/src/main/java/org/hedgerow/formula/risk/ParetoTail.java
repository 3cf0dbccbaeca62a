package org.hedgerow.formula.risk;

import org.hedgerow.check.Checks;

/**
 * Losses beyond a threshold that follow the generalised Pareto law, {@code P(L > u + y) = share (1 + shape y / scale)^(-1 /
 * shape)}. McNeil, Frey and Embrechts, Quantitative Risk Management (2005), 7.2.3.
 *
 * @param threshold {@code u}, a loss
 * @param share of the losses beyond it
 * @param scale in the unit of the losses
 * @param shape positive for tails of powers, 0 for the exponential, negative for tails that end
 */
public record ParetoTail(double threshold, double share, double scale, double shape) {
    /** A shape nearer to 0 is the exponential: what it loses is rounding. */
    private static final double EXPONENTIAL = 1e-8;

    public ParetoTail {
        Checks.finite(threshold, "threshold");
        Checks.that(share > 0 && share <= 1, "share", "must be above 0 and at most 1, but is " + share);
        Checks.positive(scale, "scale");
        Checks.finite(shape, "shape");
    }

    /** The loss not exceeded with probability {@code alpha}, which must lie beyond the threshold. */
    public double valueAtRisk(double alpha) {
        Levels.require(alpha);
        Checks.that(
                1 - alpha <= share * (1 + 1e-12),
                "alpha",
                "must be at least " + (1 - share) + ", where the tail begins, but is " + alpha);
        double log = StrictMath.log((1 - alpha) / share);
        double excess = Math.abs(shape) < EXPONENTIAL ? -log : StrictMath.expm1(-shape * log) / shape;
        return threshold + scale * excess;
    }

    /** The mean loss beyond it, {@code (VaR + scale - shape u) / (1 - shape)}; infinite for a shape of 1 or more. */
    public double expectedShortfall(double alpha) {
        double valueAtRisk = valueAtRisk(alpha);
        return shape >= 1
                ? Double.POSITIVE_INFINITY
                : valueAtRisk + (scale + shape * (valueAtRisk - threshold)) / (1 - shape);
    }
}
