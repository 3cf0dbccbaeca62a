package org.hedgerow.formula.average;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.hedgerow.formula.Black;
import org.hedgerow.formula.OptionSide;
import org.hedgerow.math.numeric.GaussLegendre;
import org.hedgerow.math.probability.GaussianTransition;

/**
 * Exact values of options on arithmetic averages, backward over the fixings in one variable: what is left of the strike
 * (or what the average has gathered) over the rate.
 *
 * <p>In units of the rate {@code S_i} the value of an option is a function of that ratio alone; over a step to {@code
 * S_i R}, ratio {@code k} becomes {@code k/R - w} and ratio {@code a} becomes {@code a/R + w}, {@code w} the weight of a
 * fixing, and {@code ln R} is normal, with mean {@code ln f + v/2} where the rate itself is the unit (Rogers and Shi, The
 * value of an Asian option, 1995, in discrete time). The expectation is an integral over Gauss-Legendre nodes.
 */
final class AverageRecursion {
    private static final double REACH = 9;
    private static final double LONGEST_PANEL = 2; // deviations of the shortest step
    private static final double SAME = 1e-11;

    private final double weight;
    private final double unit; // the forward of the first fixing
    private final double[] growth; // log of forward over the one before
    private final double[] step; // variance since the fixing before
    private final double reach; // of the log of the rate, from today to expiry

    /** Over the fixings from the first whose rate is not known. */
    AverageRecursion(Fixings fixings, int first) {
        int count = fixings.coming() - first;
        this.weight = 1.0 / fixings.total();
        this.unit = fixings.forward(first);
        this.growth = new double[count];
        this.step = new double[count];
        double path = 0;
        for (int i = 0; i < count; i++) {
            boolean begins = i == 0;
            growth[i] = begins ? 0 : StrictMath.log(fixings.forward(first + i) / fixings.forward(first + i - 1));
            step[i] = fixings.variance(first + i) - (begins ? 0 : fixings.variance(first + i - 1));
            path += Math.abs(growth[i]);
        }
        this.reach = REACH * Math.sqrt(fixings.lastVariance()) + fixings.lastVariance() + path;
    }

    /** The mean of {@code max(0, left - sum w S)}. */
    double put(double left) {
        double start = left / unit;
        int last = step.length - 1;
        if (last == 0) {
            return unit * lastOption(OptionSide.PUT, weight, start);
        }
        double low = StrictMath.log(weight) + growth[last] - REACH * Math.sqrt(step[last]) - step[last];
        Grid grid = new Grid(low, Math.max(StrictMath.log(start), low) + reach);
        double[] point = new double[grid.nodes.length];
        double[] jacobian = new double[grid.nodes.length];
        for (int node = 0; node < point.length; node++) {
            double ratio = StrictMath.exp(grid.nodes[node]);
            point[node] = StrictMath.log(ratio + weight);
            jacobian[node] = grid.weights[node] * ratio / (ratio + weight);
        }
        Window window = state -> {
            double sum = gathered(state);
            double swing = swing(state);
            double most = (start - weight * sum / swing) * swing / level(state);
            double least = (start - weight * sum * swing) / swing / level(state);
            return grid.between(least, most);
        };
        double[] value = new double[point.length];
        int[] range = window.of(last);
        for (int node = range[0]; node < range[1]; node++) {
            value[node] = lastOption(OptionSide.PUT, weight, StrictMath.exp(grid.nodes[node]));
        }
        return unit * backward(0, value, window, grid.nodes, point, jacobian, StrictMath.log(start))[0];
    }

    /** The mean of {@code max(0, S - known - sum w S)} for the last rate {@code S}. */
    double againstLast(double known) {
        return againstLast(new double[] {known})[0];
    }

    /** The same for several, ascending, of which none or all are 0. */
    double[] againstLast(double[] known) {
        double[] starts = Arrays.stream(known).map(sum -> sum / unit).toArray();
        double lowest = starts[0];
        double highest = starts[starts.length - 1];
        int last = step.length - 1;
        if (last == 0) {
            return scaled(start -> lastOption(OptionSide.CALL, 1 - weight, start), starts);
        }
        if (last == 1 && lowest == 0) {
            return scaled(start -> lastOption(OptionSide.CALL, 1 - weight, weight), starts);
        }
        double least = StrictMath.log(lowest > 0 ? Math.min(weight, lowest) : weight);
        Grid grid = new Grid(least - reach, Math.max(0, StrictMath.log(Math.max(highest, weight))) + reach);
        double[] logRatio = new double[grid.nodes.length];
        for (int node = 0; node < logRatio.length; node++) {
            logRatio[node] = StrictMath.log(StrictMath.exp(grid.nodes[node]) + weight);
        }
        Window window = state -> {
            double since = weight * gathered(state - 1);
            double swing = swing(state) * swing(state);
            return grid.between((lowest + since) / level(state) / swing, (highest + since) / level(state) * swing);
        };
        double[] value = new double[logRatio.length];
        int[] range = window.of(last);
        for (int node = range[0]; node < range[1]; node++) {
            value[node] = lastOption(OptionSide.CALL, 1 - weight, StrictMath.exp(logRatio[node]));
        }
        // Nothing gathered before the first fixing: after it the ratio is the weight, whatever the rate.
        int to = lowest > 0 ? 0 : 1;
        double[] from = Arrays.stream(starts)
                .map(start -> StrictMath.log(start > 0 ? start : weight))
                .toArray();
        double[] values = backward(to, value, window, logRatio, grid.nodes, grid.weights, from);
        scale(values, unit);
        return values;
    }

    private double[] scaled(DoubleUnaryOperator value, double[] starts) {
        double[] values = Arrays.stream(starts).map(value).toArray();
        scale(values, unit);
        return values;
    }

    /** The nodes that can be reached after so many fixings. */
    private interface Window {
        int[] of(int state);
    }

    /** From the value before the last step to that before step {@code to}, there for some ratios only. */
    private double[] backward(
            int to,
            double[] value,
            Window window,
            double[] logRatio,
            double[] point,
            double[] weights,
            double... starts) {
        double[] current = value;
        GaussianTransition transition = null;
        for (int i = step.length - 2; i > to; i--) {
            if (transition == null || !alike(i)) {
                transition = transition(i, point, weights, logRatio);
            }
            int[] range = window.of(i);
            current = transition.expectations(current, range[0], range[1]);
            scale(current, StrictMath.exp(growth[i]));
        }
        double[] once = transition(to, point, weights, starts).expectations(current);
        scale(once, StrictMath.exp(growth[to]));
        return once;
    }

    /** The sum of the forwards of the first fixings, over the first of them. */
    private double gathered(int state) {
        double log = 0;
        double sum = 0;
        for (int i = 0; i < state; i++) {
            log += growth[i];
            sum += StrictMath.exp(log);
        }
        return sum;
    }

    /** The forward of the fixing before a state, over the first. */
    private double level(int state) {
        double log = 0;
        for (int i = 0; i < state; i++) {
            log += growth[i];
        }
        return StrictMath.exp(log);
    }

    /** The factor by which the rate may leave its forward up to a state. */
    private double swing(int state) {
        double variance = 0;
        for (int i = 0; i < state; i++) {
            variance += step[i];
        }
        return StrictMath.exp(REACH * Math.sqrt(variance) + variance);
    }

    /** Whether a step is the one after it but for the rounding of their dates. */
    private boolean alike(int i) {
        return Math.abs(step[i] - step[i + 1]) <= SAME * step[i]
                && Math.abs(growth[i] - growth[i + 1]) <= SAME * Math.sqrt(step[i]);
    }

    private GaussianTransition transition(int i, double[] point, double[] weights, double... logRatio) {
        double[] mean = new double[logRatio.length];
        for (int node = 0; node < mean.length; node++) {
            mean[node] = logRatio[node] - growth[i] - step[i] / 2;
        }
        return new GaussianTransition(mean, Math.sqrt(step[i]), point, weights);
    }

    private double lastOption(OptionSide side, double share, double strike) {
        int last = step.length - 1;
        return Black.value(side, share * StrictMath.exp(growth[last]), strike, Math.sqrt(step[last]), 1);
    }

    private int panels(double low, double high) {
        double shortest = Double.POSITIVE_INFINITY;
        for (double variance : step) {
            shortest = Math.min(shortest, variance);
        }
        return (int) Math.ceil((high - low) / (LONGEST_PANEL * Math.sqrt(shortest)));
    }

    private static void scale(double[] values, double factor) {
        for (int i = 0; i < values.length; i++) {
            values[i] *= factor;
        }
    }

    /** Nodes in the log of a ratio, fine enough for the shortest step. */
    private final class Grid {
        private final double[] nodes;
        private final double[] weights;

        private Grid(double low, double high) {
            int panels = panels(low, high);
            this.nodes = GaussLegendre.nodes(low, high, panels);
            this.weights = GaussLegendre.weights(low, high, panels);
        }

        /** Of ratios, of which the lower may be none. */
        private int[] between(double least, double most) {
            return new int[] {least > 0 ? first(StrictMath.log(least)) : 0, most > 0 ? first(StrictMath.log(most)) : 0};
        }

        private int first(double bound) {
            int place = Arrays.binarySearch(nodes, bound);
            return place < 0 ? -place - 1 : place;
        }
    }
}
