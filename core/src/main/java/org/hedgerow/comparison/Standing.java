package org.hedgerow.comparison;

import java.util.Optional;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Influence;
import org.hedgerow.risk.Ranks;
import org.hedgerow.risk.measure.ValueAtRisk;
import org.hedgerow.sample.Sample;

/**
 * Where a value stands in what a model simulates.
 *
 * @param low at 1 %, {@code high} at 99 % of the distribution
 * @param percentile the share of paths that lie below, half of those that are equal among them
 * @param unseen share of the distribution that may lie beyond all paths, 95 % bound: three over their number, and what
 *     the heaviest of them would weigh where they count differently
 */
public record Standing(
        Estimate mean, Estimate low, Estimate median, Estimate high, Estimate percentile, double unseen) {
    private static final double TAIL = 0.99;
    private static final double EVENTS_UNSEEN = 3; // -log 0.05

    /** Of one number per path. */
    static Standing of(double value, double[] row, Sample sample) {
        double[] negative = new double[row.length];
        double[] below = new double[row.length];
        for (int path = 0; path < row.length; path++) {
            negative[path] = -row[path];
            below[path] = row[path] < value ? 1 : row[path] > value ? 0 : 0.5;
        }
        Ranks falling = Ranks.of(row, sample);
        return new Standing(
                Influence.estimate(row, sample),
                quantile(falling, TAIL, -1),
                quantile(falling, 0.5, -1),
                quantile(Ranks.of(negative, sample), TAIL, 1),
                Influence.estimate(sample.moments(below), sample), // controls could take a share out of its range
                unseen(sample));
    }

    private static double unseen(Sample sample) {
        double heaviest = 0;
        for (int path = 0; path < sample.paths(); path++) {
            heaviest = Math.max(heaviest, sample.weight(path));
        }
        return Math.min(1, EVENTS_UNSEEN * heaviest / sample.totalWeight());
    }

    /** Below or above which the percentile lies with 95 % where all paths lie on one side; absent elsewhere. */
    public Optional<Double> bound() {
        if (isBelowAll()) {
            return Optional.of(unseen);
        }
        return isAboveAll() ? Optional.of(1 - unseen) : Optional.empty();
    }

    private static Estimate quantile(Ranks ranks, double level, double sign) {
        Estimate loss = new ValueAtRisk(level).estimate(ranks);
        return new Estimate(sign * loss.value(), loss.standardError(), loss.degreesOfFreedom());
    }

    /** Whether no path lies lower. */
    public boolean isBelowAll() {
        return percentile.value() == 0;
    }

    /** Whether no path lies higher. */
    public boolean isAboveAll() {
        return percentile.value() == 1;
    }
}
