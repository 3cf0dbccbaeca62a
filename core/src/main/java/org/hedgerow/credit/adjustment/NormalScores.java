package org.hedgerow.credit.adjustment;

import org.hedgerow.math.Normal;
import org.hedgerow.risk.SortedLosses;
import org.hedgerow.sample.Sample;

/**
 * The standard normal number that stands where each number of a sample stands: of equal numbers the one of the lower path comes
 * first, so that a rate that is held has scores spread over the share of the paths on which it is.
 */
final class NormalScores {
    private NormalScores() {}

    static double[] of(double[] numbers, Sample sample) {
        double[] scores = new double[numbers.length];
        double before = 0;
        for (int path : SortedLosses.of(numbers).paths()) {
            double weight = sample.weight(path);
            scores[path] = weight > 0 ? Normal.quantile((before + weight / 2) / sample.totalWeight()) : 0;
            before += weight;
        }
        return scores;
    }
}
