package org.hedgerow.risk;

import java.util.Arrays;
import org.hedgerow.check.Checks;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.math.Normal;

/** The losses of one column of outcomes sorted up, each {@code -outcome}, with the moments of the outcomes. */
public final class Ranks {
    private final double[] losses; // ascending
    private final double mean; // of the outcomes, gains positive
    private final double standardDeviation;

    private Ranks(double[] losses, double mean, double standardDeviation) {
        this.losses = losses;
        this.mean = mean;
        this.standardDeviation = standardDeviation;
    }

    /** Of one outcome per path, gains positive, all finite; the array is left as it is. */
    public static Ranks of(double[] outcomes) {
        Checks.positive(outcomes.length, "number of paths");
        double[] losses = new double[outcomes.length];
        for (int path = 0; path < losses.length; path++) {
            losses[path] = 0.0 - finite(outcomes, path); // unlike a minus sign, leaves no negative zero
        }
        Arrays.sort(losses);
        Estimate mean = Influence.estimate(outcomes);
        return new Ranks(losses, mean.value(), mean.standardError() * Math.sqrt(losses.length));
    }

    /** The number of paths. */
    public long count() {
        return losses.length;
    }

    /** The loss of a rank: 1 the smallest, {@link #count()} the largest. */
    public double loss(long rank) {
        Checks.that(1 <= rank && rank <= count(), "rank", "must be from 1 to " + count() + ", but is " + rank);
        return losses[(int) rank - 1];
    }

    /** The smallest loss not exceeded with probability {@code alpha}: the loss of rank {@code ceil(count alpha)}. */
    public double valueAtRisk(double alpha) {
        return loss(new TailPaths(count(), alpha).rank());
    }

    /**
     * Between which losses the true value at risk lies, at the confidence {@code z} has for a normal: 1.96 for 95 %.
     *
     * <p>Needs no assumption on the distribution of losses. Where a tail has too few paths for the confidence asked,
     * the interval ends at the outermost loss and covers less.
     */
    public Interval valueAtRiskInterval(double alpha, double z) {
        Checks.positive(z, "z");
        BinomialRanks ranks = BinomialRanks.of(count(), alpha, Normal.cdf(-z));
        return new Interval(loss(Math.max(1, ranks.low())), loss(Math.min(count(), ranks.high())));
    }

    /** The number of paths that lose more than an amount. */
    public long countBeyond(double loss) {
        Checks.finite(loss, "loss");
        int low = 0;
        int high = losses.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (losses[middle] > loss) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return count() - low;
    }

    /** The mean outcome, gains positive. */
    public double mean() {
        return mean;
    }

    /** The standard deviation of the outcomes, with the divisor {@link #count()}. */
    public double standardDeviation() {
        return standardDeviation;
    }

    private static double finite(double[] outcomes, int path) {
        if (!Double.isFinite(outcomes[path])) {
            throw InvalidValue.at("outcome of path " + path, "must be finite, but is " + outcomes[path]);
        }
        return outcomes[path];
    }
}
