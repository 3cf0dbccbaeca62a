package org.hedgerow.effectiveness;

import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import org.hedgerow.math.Normal;
import org.hedgerow.math.Rows;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Influence;
import org.hedgerow.sample.Sample;

/**
 * {@code item = intercept + slope hedge + error} over simulated paths, each number with the error of the simulation, by its
 * influence: whatever the law of the two rows and however paths are drawn.
 *
 * @param varianceRemoved {@code 1 - var(item + hedge) / var(item)}
 */
public record SimulatedRegression(Estimate slope, Estimate intercept, Estimate rSquared, Estimate varianceRemoved) {
    private static final double ROUNDING = 1e-24;

    /** One number per path of each, gains positive; empty where one of them is the same on all paths. */
    static Optional<SimulatedRegression> of(double[] item, double[] hedge, Sample sample) {
        double itemMean = sample.moments(item).mean();
        double hedgeMean = sample.moments(hedge).mean();
        Centred centred = new Centred(item, itemMean, hedge, hedgeMean, sample);
        double scale = itemMean * itemMean + hedgeMean * hedgeMean;
        boolean varies = centred.ofItem > ROUNDING * scale && centred.ofHedge > ROUNDING * scale;
        return varies ? Optional.of(centred.regression()) : Optional.empty();
    }

    /** Probability of a slope as far from 0 if that is the true one. */
    public double pValue() {
        return slope.standardError() > 0 ? 2 * Normal.cdf(-Math.abs(slope.value()) / slope.standardError()) : 0;
    }

    /** Whether slope, share explained and probability, as estimated, all keep the rules. */
    public Finding finding(EffectivenessRules rules) {
        return rules.finding(slope.value(), rSquared.value(), pValue());
    }

    /** Two rows about their means, and their moments. */
    private static final class Centred {
        private final double[] item;
        private final double[] hedge;
        private final double itemMean;
        private final double hedgeMean;
        private final Sample sample;
        private final double ofItem;
        private final double ofHedge;
        private final double both;

        Centred(double[] item, double itemMean, double[] hedge, double hedgeMean, Sample sample) {
            this.item = moved(item, itemMean);
            this.hedge = moved(hedge, hedgeMean);
            this.itemMean = itemMean;
            this.hedgeMean = hedgeMean;
            this.sample = sample;
            this.ofItem = mean(path -> this.item[path] * this.item[path]);
            this.ofHedge = mean(path -> this.hedge[path] * this.hedge[path]);
            this.both = mean(path -> this.item[path] * this.hedge[path]);
        }

        private static double[] moved(double[] row, double by) {
            double[] moved = row.clone();
            Rows.add(moved, -by);
            return moved;
        }

        private double[] row(IntToDoubleFunction ofPath) {
            double[] row = new double[item.length];
            for (int path = 0; path < row.length; path++) {
                row[path] = ofPath.applyAsDouble(path);
            }
            return row;
        }

        private double mean(IntToDoubleFunction ofPath) {
            return sample.moments(row(ofPath)).mean();
        }

        private Estimate estimate(IntToDoubleFunction influence) {
            return Influence.estimate(row(influence), sample);
        }

        SimulatedRegression regression() {
            double slope = both / ofHedge;
            double fit = both * both / (ofItem * ofHedge);
            double left = ofItem + 2 * both + ofHedge;
            IntToDoubleFunction rest = path -> item[path] - slope * hedge[path];
            IntToDoubleFunction ofSlope = path -> rest.applyAsDouble(path) * hedge[path] / ofHedge;
            double intercept = itemMean - slope * hedgeMean;
            return new SimulatedRegression(
                    estimate(path -> slope + ofSlope.applyAsDouble(path)),
                    estimate(path -> intercept + rest.applyAsDouble(path) - hedgeMean * ofSlope.applyAsDouble(path)),
                    estimate(path -> fit + fitInfluence(path, fit)),
                    estimate(path -> removed(path, left)));
        }

        private double fitInfluence(int path, double fit) {
            double product = 2 * both * (item[path] * hedge[path] - both) / (ofItem * ofHedge);
            double squares = item[path] * item[path] / ofItem + hedge[path] * hedge[path] / ofHedge - 2;
            return product - fit * squares;
        }

        private double removed(int path, double left) {
            double sum = item[path] + hedge[path];
            double ofLeft = (sum * sum - left) / ofItem;
            double ofAll = left * (item[path] * item[path] - ofItem) / (ofItem * ofItem);
            return 1 - left / ofItem - ofLeft + ofAll;
        }
    }
}
