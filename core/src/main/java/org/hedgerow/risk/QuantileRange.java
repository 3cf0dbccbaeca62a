package org.hedgerow.risk;

import org.hedgerow.sample.Sample;
import org.hedgerow.sample.Units;

/**
 * The losses {@code q} that a sample with weights or dependent paths does not refuse as a quantile.
 *
 * <p>With {@code F(q)} the weight of the losses up to {@code q}, a quantile of level {@code alpha} is refused where
 * {@code |F(q) - alpha| > z se(F(q))}; the error is the root of {@code sum (sum of p (1 - F))^2} over the independent
 * units, with 1 or 0 for a loss up to or beyond {@code q}.
 */
public final class QuantileRange {
    private final SortedLosses sorted;
    private final Sample sample;
    private final Units units;
    private final double[] below; // by unit, the weight of its losses so far
    private final double[] unitWeight;
    private double weightBelow;
    private double squares; // sum over units of below^2
    private double products; // sum over units of below x weight
    private double unitSquares; // sum over units of weight^2

    private QuantileRange(SortedLosses sorted, Sample sample) {
        this.sorted = sorted;
        this.sample = sample;
        this.units = sample.units();
        this.below = new double[units.count(sample.paths())];
        this.unitWeight = new double[below.length];
        for (int path = 0; path < sample.paths(); path++) {
            unitWeight[units.unit(path)] += sample.weight(path);
        }
        for (double weight : unitWeight) {
            unitSquares += weight * weight;
        }
    }

    /** From the lowest loss not refused to the first above the highest: as {@code q} moves, F steps at losses only. */
    static Interval of(SortedLosses sorted, Sample sample, double alpha, double z, double valueAtRisk) {
        return new QuantileRange(sorted, sample).sweep(alpha, z, valueAtRisk);
    }

    private Interval sweep(double alpha, double z, double valueAtRisk) {
        double[] losses = sorted.losses();
        double low = valueAtRisk;
        double high = valueAtRisk;
        for (int place = 0; place < losses.length; place++) {
            add(sorted.paths()[place]);
            boolean lastOfEquals = place + 1 == losses.length || losses[place + 1] > losses[place];
            if (lastOfEquals && !refuses(alpha, z)) {
                low = Math.min(low, losses[place]);
                high = Math.max(high, losses[Math.min(place + 1, losses.length - 1)]);
            }
        }
        return new Interval(low, high);
    }

    private void add(int path) {
        double weight = sample.weight(path);
        int unit = units.unit(path);
        weightBelow += weight;
        squares += weight * (weight + 2 * below[unit]);
        products += weight * unitWeight[unit];
        below[unit] += weight;
    }

    private boolean refuses(double alpha, double z) {
        return refuses(alpha, z, sample.totalWeight(), weightBelow, squares, products, unitSquares);
    }

    /**
     * Whether a number is refused as a quantile.
     *
     * @param weightBelow of the losses up to it
     * @param squares sum over units of what they have of that, squared
     * @param products sum over units of what they have of that times their weight
     * @param unitSquares sum over units of their weight squared
     */
    public static boolean refuses(
            double alpha,
            double z,
            double totalWeight,
            double weightBelow,
            double squares,
            double products,
            double unitSquares) {
        double share = weightBelow / totalWeight;
        double variance = Math.max(0, squares - 2 * share * products + share * share * unitSquares);
        return Math.abs(share - alpha) > z * Math.sqrt(variance) / totalWeight;
    }
}
