package org.hedgerow.formula.fixing;

import java.util.Arrays;
import org.hedgerow.math.numeric.GaussLegendre;

/** Where a function of the log of a rate is taken for its mean, and what each place counts for. */
final class FixingNodes {
    private static final double LONGEST_PANEL = 4; // deviations
    private static final double PER_DEVIATION = 3;
    private static final int FEWEST = 3;
    private static final int MOST = 16;

    private final double[] log; // ascending
    private final double[] weight;

    private FixingNodes(double[] log, double[] weight) {
        this.log = log;
        this.weight = weight;
    }

    /** Panels between two bounds and all breaks that lie between them, fine enough for a deviation. */
    static FixingNodes between(double low, double high, double[] breaks, double deviation) {
        double[] bounds = Arrays.stream(breaks)
                .filter(at -> at > low && at < high)
                .sorted()
                .toArray();
        double[] log = new double[0];
        double[] weight = new double[0];
        double from = low;
        for (int bound = 0; bound <= bounds.length; bound++) {
            double to = bound < bounds.length ? bounds[bound] : high;
            if (to > from) {
                int panels = (int) Math.ceil((to - from) / (LONGEST_PANEL * deviation));
                double length = (to - from) / panels;
                int order = (int) Math.min(MOST, Math.ceil(FEWEST + PER_DEVIATION * length / deviation));
                log = joined(log, GaussLegendre.nodes(from, to, panels, order));
                weight = joined(weight, GaussLegendre.weights(from, to, panels, order));
                from = to;
            }
        }
        return new FixingNodes(log, weight);
    }

    private static double[] joined(double[] first, double[] second) {
        double[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    int count() {
        return log.length;
    }

    /** Not to be changed, as the weights. */
    double[] log() {
        return log;
    }

    double[] weight() {
        return weight;
    }
}
