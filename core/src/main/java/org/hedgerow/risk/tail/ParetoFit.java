package org.hedgerow.risk.tail;

import java.util.Optional;
import org.hedgerow.formula.risk.ParetoTail;
import org.hedgerow.math.Elementary;
import org.hedgerow.math.numeric.MinimumOnInterval;
import org.hedgerow.risk.Ranks;

/**
 * The generalised Pareto law under which the losses beyond a quantile are most likely. McNeil, Frey and Embrechts, Quantitative
 * Risk Management (2005), 7.2; with {@code theta = shape / scale} the likelihood has one variable: Grimshaw, Computing
 * maximum likelihood estimates for the generalized Pareto distribution (1993).
 */
final class ParetoFit {
    private static final int FEWEST = 50; // losses beyond the threshold
    private static final double NO_SPREAD = 1e-9; // of the threshold's size: what differs less is rounding
    private static final double LOWEST_SHAPE = -0.5; // below it errors are not those of a maximum
    private static final double HIGHEST_SHAPE = 4;
    private static final double SMALL = 1e-7;
    private static final double BEFORE_END = 0.9999;
    private static final double LOG_2 = 0x1.62e42fefa39efp-1;

    private final double[] excess;
    private final double[] weight;
    private final double threshold;
    private final double share;
    private double mean;
    private double largest;

    private ParetoFit(Ranks ranks, double threshold) {
        this.threshold = threshold;
        this.share = ranks.shareBeyond(threshold);
        int count = (int) ranks.countBeyond(threshold);
        this.excess = new double[count];
        this.weight = new double[count];
        double all = 0;
        for (int place = 0; place < count; place++) {
            long rank = ranks.count() - count + 1 + place;
            excess[place] = ranks.loss(rank) - threshold;
            weight[place] = ranks.weight(rank);
            all += weight[place];
            mean += weight[place] * excess[place];
            largest = Math.max(largest, weight[place] > 0 ? excess[place] : 0);
        }
        mean = all > 0 ? mean / all : 0;
        for (int place = 0; place < count; place++) {
            weight[place] = all > 0 ? weight[place] / all : 0;
        }
    }

    /** Of the losses beyond that not exceeded at a level; empty where they are too few, too alike or have no such law. */
    static Optional<ParetoTail> of(Ranks ranks, double level) {
        ParetoFit fit = new ParetoFit(ranks, ranks.valueAtRisk(level));
        boolean spread = fit.mean > NO_SPREAD * (Math.abs(fit.threshold) + ranks.standardDeviation());
        if (fit.excess.length < FEWEST || !spread) {
            return Optional.empty();
        }
        return Optional.of(fit.mostLikely()).filter(tail -> tail.shape() > LOWEST_SHAPE);
    }

    /** The exponential law of their mean. */
    static ParetoTail exponential(Ranks ranks, double level) {
        ParetoFit fit = new ParetoFit(ranks, ranks.valueAtRisk(level));
        return new ParetoTail(
                fit.threshold, Math.max(fit.share, Double.MIN_NORMAL), Math.max(fit.mean, Double.MIN_NORMAL), 0);
    }

    /** Searches by the shape that makes the median excess that of the law: {@code theta median = 2^shape - 1}. */
    private ParetoTail mostLikely() {
        double median = excess[excess.length / 2];
        double lowest = Math.max(2 * LOWEST_SHAPE, StrictMath.log1p(-BEFORE_END * median / largest) / LOG_2);
        double best = MinimumOnInterval.of(
                        by -> unlikelihood(StrictMath.expm1(by * LOG_2) / median), lowest, HIGHEST_SHAPE)
                .point();
        double theta = StrictMath.expm1(best * LOG_2) / median;
        return new ParetoTail(threshold, share, scale(theta, shape(theta)), shape(theta));
    }

    /** Of one loss on average, {@code log scale + shape + 1}. */
    private double unlikelihood(double theta) {
        double shape = shape(theta);
        return StrictMath.log(scale(theta, shape)) + shape + 1;
    }

    private double scale(double theta, double shape) {
        return Math.abs(theta * mean) < SMALL ? mean : shape / theta;
    }

    private double shape(double theta) {
        double sum = 0;
        for (int place = 0; place < excess.length; place++) {
            if (weight[place] > 0) { // others may lie beyond where the law ends
                sum += weight[place] * Elementary.log(1 + theta * excess[place]);
            }
        }
        return sum;
    }
}
