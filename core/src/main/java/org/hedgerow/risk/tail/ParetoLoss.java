package org.hedgerow.risk.tail;

import java.util.function.DoubleUnaryOperator;
import org.hedgerow.check.Checks;
import org.hedgerow.formula.risk.ParetoTail;
import org.hedgerow.risk.Measure;
import org.hedgerow.risk.Ranks;
import org.hedgerow.risk.TailPaths;

/**
 * Value at risk or expected shortfall at a level as the generalised Pareto law has them that fits the losses beyond a lower
 * level best.
 *
 * <p>A path's influence is that on the share beyond the threshold and, beyond it, its score times the inverse of the
 * expected information, {@code (1 + shape) [[1 + shape, -scale], [-scale, 2 scale^2]]}: Smith, Estimating tails of
 * probability distributions (1987). The threshold is taken as given.
 *
 * @param fits beyond a level below {@code alpha}
 */
record ParetoLoss(double alpha, ParetoFits fits, Kind kind) implements Measure {
    private static final double STEP = 1e-5; // of a parameter
    private static final double LEAST_SHAPE = 1e-4; // scores of smaller ones cancel
    private static final double LEAST_GROWTH = 1e-5; // of losses that the fit saw it is more

    enum Kind {
        VALUE_AT_RISK,
        EXPECTED_SHORTFALL
    }

    ParetoLoss {
        TailPaths.requireLevel(alpha);
        Checks.in(fits.level(), 0, alpha, "level");
    }

    @Override
    public String name() {
        return (kind == Kind.VALUE_AT_RISK ? "value at risk" : "expected shortfall") + " of a fitted tail at " + alpha;
    }

    @Override
    public double[] locate(Ranks ranks) {
        ParetoTail tail = fits.orExponential(ranks);
        return new double[] {tail.threshold(), tail.share(), tail.scale(), tail.shape()};
    }

    private double value(ParetoTail tail) {
        double share = Math.max(tail.share(), 1 - alpha); // a part of the paths may have fewer beyond
        ParetoTail reaches = new ParetoTail(tail.threshold(), share, tail.scale(), tail.shape());
        return kind == Kind.VALUE_AT_RISK ? reaches.valueAtRisk(alpha) : reaches.expectedShortfall(alpha);
    }

    @Override
    public void influence(double[] outcome, double[] located, double[] out) {
        ParetoTail at = new ParetoTail(located[0], located[1], located[2], located[3]);
        double value = value(at);
        double byShare = slope(STEP * at.share(), step -> value(moved(at, step, 0, 0)));
        double byScale = slope(STEP * at.scale(), step -> value(moved(at, 0, step, 0)));
        double byShape = slope(STEP, step -> value(moved(at, 0, 0, step)));
        double all = (1 + at.shape()) / at.share();
        double perShape = all * ((1 + at.shape()) * byShape - at.scale() * byScale);
        double perScale = all * at.scale() * (2 * at.scale() * byScale - byShape);
        for (int path = 0; path < outcome.length; path++) {
            double excess = -outcome[path] - at.threshold();
            out[path] = value - byShare * at.share();
            if (excess > 0) {
                out[path] += byShare + score(excess / at.scale(), at, perShape, perScale);
            }
        }
    }

    private static ParetoTail moved(ParetoTail tail, double share, double scale, double shape) {
        return new ParetoTail(tail.threshold(), tail.share() + share, tail.scale() + scale, tail.shape() + shape);
    }

    private static double slope(double step, DoubleUnaryOperator value) {
        return (value.applyAsDouble(step) - value.applyAsDouble(-step)) / (2 * step);
    }

    /** Slopes of the log density in shape and scale, each times its factor. */
    private static double score(double ratio, ParetoTail tail, double perShape, double perScale) {
        double shape = Math.abs(tail.shape()) < LEAST_SHAPE ? LEAST_SHAPE : tail.shape();
        double growth = Math.max(1 + shape * ratio, LEAST_GROWTH);
        double inShape = StrictMath.log(growth) / (shape * shape) - (1 + 1 / shape) * ratio / growth;
        double inScale = ((1 + shape) * ratio / growth - 1) / tail.scale();
        return perShape * inShape + perScale * inScale;
    }
}
