package org.hedgerow.effectiveness;

import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.math.probability.StudentT;

/**
 * {@code item = intercept + slope hedge + error} by least squares. A hedge that undoes its item has a slope of -1; against a
 * hypothetical derivative in the place of the item it is 1.
 *
 * @param rSquared share of the variance of the item that the hedge explains
 * @param slopeError and {@code interceptError}: standard errors of independent periods with equal variances
 * @param fStatistic of a slope of 0, the square of its t
 * @param pValue probability of a larger one if the slope is 0
 */
public record OffsetRegression(
        int periods,
        double slope,
        double intercept,
        double rSquared,
        double slopeError,
        double interceptError,
        double fStatistic,
        double pValue) {
    private static final int FEWEST = 3;

    /** Of changes over the same periods; empty below three and where the hedge, or the item, never changed. */
    public static Optional<OffsetRegression> of(double[] item, double[] hedge) {
        check(item, hedge);
        int count = item.length;
        double itemMean = mean(item);
        double hedgeMean = mean(hedge);
        double ofItem = product(item, itemMean, item, itemMean);
        double ofHedge = product(hedge, hedgeMean, hedge, hedgeMean);
        if (count < FEWEST || !(ofItem > 0) || !(ofHedge > 0)) {
            return Optional.empty();
        }
        double both = product(item, itemMean, hedge, hedgeMean);
        double slope = both / ofHedge;
        double rest = Math.max(0, ofItem - slope * both);
        double variance = rest / (count - 2);
        double slopeError = Math.sqrt(variance / ofHedge);
        double t = slope / slopeError; // infinite where nothing is left
        return Optional.of(new OffsetRegression(
                count,
                slope,
                itemMean - slope * hedgeMean,
                Math.min(1, both * both / (ofItem * ofHedge)),
                slopeError,
                Math.sqrt(variance * (1.0 / count + hedgeMean * hedgeMean / ofHedge)),
                t * t,
                Double.isInfinite(t) ? 0 : StudentT.bothTails(t, count - 2.0)));
    }

    static void check(double[] item, double[] hedge) {
        Checks.that(item.length > 0, "item", "must have a change at least");
        Checks.that(
                hedge.length == item.length,
                "hedge",
                "must have " + item.length + " changes as the item has, but has " + hedge.length);
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    private static double product(double[] one, double oneMean, double[] other, double otherMean) {
        double sum = 0;
        for (int period = 0; period < one.length; period++) {
            sum += (one[period] - oneMean) * (other[period] - otherMean);
        }
        return sum;
    }

    /** Whether slope, share explained and probability all keep the rules. */
    public Finding finding(EffectivenessRules rules) {
        return rules.finding(slope, rSquared, pValue);
    }
}
