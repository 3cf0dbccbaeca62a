package org.hedgerow.credit.loss;

import java.util.Arrays;
import org.hedgerow.math.Normal;

/**
 * The normal score of a rate on a date by its rank among rates of other paths: a standard normal number, whatever the law of
 * the rate, and also where it is held. With {@code n} other rates, {@code below} of them lower and {@code equal} the same,
 * the rank {@code (below + v (equal + 1)) / (n + 1)} with a uniform {@code v} is uniform.
 */
final class RateRanks {
    private final double[] others; // ascending

    private final int own; // 1 where a path is not among the others

    /**
     * Among sorted numbers.
     *
     * @param includesOwn whether the paths to be ranked are these very paths, as where a model consists of its paths
     */
    RateRanks(double[] others, boolean includesOwn) {
        this.own = includesOwn ? 0 : 1;
        this.others = others.clone();
        Arrays.sort(this.others);
    }

    /** Of rates, by uniforms of their own. */
    void scores(double[] rate, double[] uniform, double[] out) {
        for (int path = 0; path < out.length; path++) {
            int below = countBelow(rate[path]);
            int equal = countUpTo(rate[path], below) - below;
            out[path] = Normal.quantile((below + uniform[path] * (equal + own)) / (others.length + (double) own));
        }
    }

    private int countBelow(double rate) {
        int low = 0;
        int high = others.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (others[middle] < rate) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int countUpTo(double rate, int below) {
        if (below == others.length || others[below] > rate) {
            return below;
        }
        int low = below;
        int high = others.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (others[middle] <= rate) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
