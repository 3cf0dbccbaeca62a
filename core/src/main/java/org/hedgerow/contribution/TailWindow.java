package org.hedgerow.contribution;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.hedgerow.risk.Ranks;
import org.hedgerow.sample.Sample;

/**
 * The paths whose losses lie next to the value at risk, and what a part of the outcome loses at it: the mean of the
 * part's loss given that the whole loses the value at risk, which is the part's contribution to it (Tasche, Risk
 * contributions and performance measurement, 1999).
 *
 * <p>The mean is read off a straight line fitted to the part's losses by those of the whole, at the value at risk. Of the
 * whole itself the line is the diagonal, so contributions add up to the value at risk, and a mean that changes with
 * the loss puts no bias on it. The window reaches {@code (1 - alpha) tail^(-1/5)} to either side of the level, with {@code
 * tail} the paths beyond it: about 250 on either side of 1,000.
 */
final class TailWindow {
    private static final double NARROWING = -0.2; // the power of a local line's best bandwidth
    private static final double ROUNDING = 1e-12; // of losses

    private final double valueAtRisk;
    private final int[] paths;
    private final double[] above; // [path of the window], its loss less the value at risk
    private final double[] share; // [path of the window], its weight in a mean at the value at risk
    private final double[] slopeShare; // [path of the window], its weight in the slope of the line
    private final double density; // of the losses of the whole at the value at risk; infinite where they are all equal

    private TailWindow(double[] outcome, Ranks ranks, double low, double valueAtRisk, double high) {
        Sample sample = ranks.sample();
        this.valueAtRisk = valueAtRisk;
        this.paths = IntStream.range(0, outcome.length)
                .filter(path -> -outcome[path] >= low && -outcome[path] <= high)
                .toArray();
        this.above = Arrays.stream(paths)
                .mapToDouble(path -> -outcome[path] - valueAtRisk)
                .toArray();
        double[] weight = Arrays.stream(paths).mapToDouble(sample::weight).toArray();
        double sum = Arrays.stream(weight).sum();
        double mean = 0;
        for (int place = 0; place < paths.length; place++) {
            mean += weight[place] * above[place] / sum;
        }
        double squares = 0;
        for (int place = 0; place < paths.length; place++) {
            squares += weight[place] * (above[place] - mean) * (above[place] - mean);
        }
        boolean isPoint = high - low <= ROUNDING * Math.max(Math.abs(low), Math.abs(high)) || !(squares > 0);
        this.share = new double[paths.length];
        this.slopeShare = new double[paths.length];
        for (int place = 0; place < paths.length; place++) {
            slopeShare[place] = isPoint ? 0 : weight[place] * (above[place] - mean) / squares;
            share[place] = weight[place] / sum - mean * slopeShare[place];
        }
        this.density = isPoint ? Double.POSITIVE_INFINITY : sum / sample.totalWeight() / (high - low);
    }

    static TailWindow of(double[] outcome, Ranks ranks, double alpha) {
        double tail = Math.max(1, ranks.tail(alpha).count());
        double reach = (1 - alpha) * StrictMath.pow(tail, NARROWING);
        double inside = 0.5 / ranks.count();
        double valueAtRisk = ranks.valueAtRisk(alpha);
        double low = ranks.valueAtRisk(Math.max(inside, alpha - reach));
        double high = ranks.valueAtRisk(Math.min(1 - inside, alpha + reach));
        return new TailWindow(outcome, ranks, Math.min(low, valueAtRisk), valueAtRisk, Math.max(high, valueAtRisk));
    }

    double valueAtRisk() {
        return valueAtRisk;
    }

    /** The number of its paths. */
    int count() {
        return paths.length;
    }

    /** The density of the losses at the value at risk, for each unit of them. */
    double density() {
        return density;
    }

    /** What a part loses where the whole loses the value at risk. */
    double loss(double[] part) {
        return -sum(share, part);
    }

    /** What it loses more for each unit that the whole loses more. */
    double slope(double[] part) {
        return -sum(slopeShare, part);
    }

    private double sum(double[] shares, double[] part) {
        double sum = 0;
        for (int place = 0; place < paths.length; place++) {
            sum += shares[place] * part[paths[place]];
        }
        return sum;
    }

    /** Standard error of {@link #loss} at a value at risk that is known. */
    double error(double[] part, Sample sample) {
        double loss = loss(part);
        double slope = slope(part);
        Map<Integer, Double> byUnit = new TreeMap<>();
        for (int place = 0; place < paths.length; place++) {
            double rest = -part[paths[place]] - loss - slope * above[place];
            byUnit.merge(sample.units().unit(paths[place]), share[place] * rest, Double::sum);
        }
        double squares =
                byUnit.values().stream().mapToDouble(rest -> rest * rest).sum();
        int fitted = Math.max(1, paths.length - 2);
        return Math.sqrt(squares * paths.length / fitted);
    }
}
