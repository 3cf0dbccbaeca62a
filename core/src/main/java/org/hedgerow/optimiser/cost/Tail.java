package org.hedgerow.optimiser.cost;

import java.util.Arrays;
import org.hedgerow.risk.TailPaths;
import org.hedgerow.sample.Sample;

/**
 * The worst {@code 1 - alpha} of a row of outcomes: its paths, and the share of the expected shortfall that each has. The path
 * at the value at risk has what the others leave.
 */
final class Tail {
    private static final int FEWEST = 16;

    private final int[] paths;
    private final double[] shares;

    private Tail(int[] paths, double[] shares) {
        this.paths = paths;
        this.shares = shares;
    }

    /**
     * By partial selection, and not by sorting all of the row.
     *
     * @param scratch as long as the outcomes, overwritten
     */
    static Tail of(double[] outcome, Sample sample, double alpha, double[] scratch) {
        double share = 1 - alpha;
        double target =
                sample.isWeighted() ? sample.totalWeight() * share : new TailPaths(outcome.length, alpha).count();
        System.arraycopy(outcome, 0, scratch, 0, outcome.length);
        int most = (int) Math.ceil(outcome.length * share) + FEWEST;
        while (true) {
            int last = Math.min(outcome.length, most) - 1;
            int[] worst = upTo(outcome, Selection.smallest(scratch, last));
            double weight = 0;
            for (int path : worst) {
                weight += sample.weight(path);
            }
            if (weight >= target || last == outcome.length - 1) {
                return of(worst, outcome, sample, target);
            }
            most = 2 * most;
        }
    }

    private static int[] upTo(double[] outcome, double bound) {
        int count = 0;
        for (double value : outcome) {
            count += value <= bound ? 1 : 0;
        }
        int[] paths = new int[count];
        int place = 0;
        for (int path = 0; path < outcome.length; path++) {
            if (outcome[path] <= bound) {
                paths[place++] = path;
            }
        }
        return paths;
    }

    private static Tail of(int[] worst, double[] outcome, Sample sample, double target) {
        double[] outcomes = new double[worst.length];
        for (int place = 0; place < worst.length; place++) {
            outcomes[place] = outcome[worst[place]];
        }
        int[] order = Selection.order(outcomes);
        int[] paths = new int[worst.length];
        double[] shares = new double[worst.length];
        double left = target;
        int count = 0;
        while (count < order.length && left > 0) {
            int path = worst[order[count]];
            double weight = Math.min(left, sample.weight(path));
            left -= weight;
            paths[count] = path;
            shares[count] = weight / target;
            count++;
        }
        return new Tail(Arrays.copyOf(paths, count), Arrays.copyOf(shares, count));
    }

    /** The mean of a row over the tail, by the share of each path. */
    double mean(double[] row) {
        double sum = 0;
        for (int place = 0; place < paths.length; place++) {
            sum += shares[place] * row[paths[place]];
        }
        return sum;
    }
}
