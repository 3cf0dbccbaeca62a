package org.hedgerow.speed;

import java.util.Arrays;
import org.apache.commons.math3.distribution.BinomialDistribution;

/**
 * The median of repetitions, and between which of them the true median lies: at 99 %, or all of them where they are too few
 * for that. Needs nothing of how they are distributed.
 */
public record Spread(double median, double low, double high) {
    private static final double ERROR = 0.01;

    /** Of at least one number. */
    public static Spread of(double... repetitions) {
        double[] sorted = repetitions.clone();
        Arrays.sort(sorted);
        int count = sorted.length;
        double middle = (sorted[(count - 1) / 2] + sorted[count / 2]) / 2;
        BinomialDistribution below = new BinomialDistribution(null, count, 0.5);
        int outside = 0; // of the sorted ones, on either side
        while (outside + 1 < (count - 1) / 2 && below.cumulativeProbability(outside + 1) <= ERROR / 2) {
            outside++;
        }
        return new Spread(middle, sorted[outside], sorted[count - 1 - outside]);
    }

    /** The larger distance of an end from the median. */
    public double half() {
        return Math.max(high - median, median - low);
    }
}
