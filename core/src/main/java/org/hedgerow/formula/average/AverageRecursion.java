package org.hedgerow.formula.average;

import org.hedgerow.formula.Black;
import org.hedgerow.formula.OptionSide;
import org.hedgerow.math.GaussLegendre;
import org.hedgerow.math.GaussianTransition;

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
        double start = StrictMath.log(left / unit);
        int last = step.length - 1;
        if (last == 0) {
            return unit * lastPut(StrictMath.exp(start));
        }
        double low = StrictMath.log(weight) + growth[last] - REACH * Math.sqrt(step[last]) - step[last];
        double high = Math.max(start + reach, low + reach);
        double[] nodes = nodes(low, high);
        double[] weights = weights(low, high);
        double[] point = new double[nodes.length];
        double[] value = new double[nodes.length];
        for (int node = 0; node < nodes.length; node++) {
            double ratio = StrictMath.exp(nodes[node]);
            point[node] = StrictMath.log(ratio + weight);
            weights[node] *= ratio / (ratio + weight);
            value[node] = lastPut(ratio);
        }
        return unit * backward(value, last - 1, nodes, point, weights, start);
    }

    /** The mean of {@code max(0, S - known - sum w S)} for the last rate {@code S}. */
    double againstLast(double known) {
        int last = step.length - 1;
        if (last == 0) {
            return unit * lastCall(known / unit);
        }
        double first = Math.min(StrictMath.log(weight), known > 0 ? StrictMath.log(known / unit) : 0);
        double low = first - reach;
        double high = reach;
        double[] nodes = nodes(low, high);
        double[] logRatio = new double[nodes.length];
        double[] value = new double[nodes.length];
        for (int node = 0; node < nodes.length; node++) {
            double ratio = StrictMath.exp(nodes[node]) + weight;
            logRatio[node] = StrictMath.log(ratio);
            value[node] = lastCall(ratio);
        }
        double[] weights = weights(low, high);
        if (known > 0) {
            return unit * backward(value, last - 1, logRatio, nodes, weights, StrictMath.log(known / unit));
        }
        if (last == 1) {
            return unit * lastCall(weight);
        }
        // Nothing gathered before the first fixing: after it the ratio is the weight, whatever the rate.
        return unit * backwardTo(1, value, last - 1, logRatio, nodes, weights, StrictMath.log(weight));
    }

    private double backward(
            double[] value, int from, double[] logRatio, double[] point, double[] weights, double start) {
        return backwardTo(0, value, from, logRatio, point, weights, start);
    }

    /** From the value before step {@code from + 1} to that before step {@code to}, there for one ratio only. */
    private double backwardTo(
            int to, double[] value, int from, double[] logRatio, double[] point, double[] weights, double start) {
        double[] current = value;
        GaussianTransition transition = null;
        for (int i = from; i > to; i--) {
            if (transition == null || !alike(i)) {
                transition = transition(i, point, weights, logRatio);
            }
            current = transition.expectations(current);
            scale(current, StrictMath.exp(growth[i]));
        }
        double[] once = transition(to, point, weights, start).expectations(current);
        return once[0] * StrictMath.exp(growth[to]);
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

    private double lastPut(double ratio) {
        return lastOption(OptionSide.PUT, weight, ratio);
    }

    private double lastCall(double ratio) {
        return lastOption(OptionSide.CALL, 1 - weight, ratio);
    }

    private double lastOption(OptionSide side, double share, double strike) {
        int last = step.length - 1;
        return Black.value(side, share * StrictMath.exp(growth[last]), strike, Math.sqrt(step[last]), 1);
    }

    private double[] nodes(double low, double high) {
        return GaussLegendre.nodes(low, high, panels(low, high));
    }

    private double[] weights(double low, double high) {
        return GaussLegendre.weights(low, high, panels(low, high));
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
}
