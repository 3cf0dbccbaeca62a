package org.hedgerow.model.history;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.formula.Garch;
import org.hedgerow.math.probability.StudentT;

/**
 * Moves of one rate over their conditional deviations, scaled to a mean of 0 and a variance of 1, and the variance of the
 * move that comes next. Moves are taken about their mean, and the recursion begins from the mean of their squares, in
 * the place of a variance and of a squared move.
 */
final class Residuals {
    private final double[] values;
    private final double nextVariance;

    Residuals(double[] moves, GarchFilter filter, String place) {
        double mean = mean(moves);
        double[] shocks = Arrays.stream(moves).map(move -> move - mean).toArray();
        double square = meanSquare(shocks);
        Garch garch = filter.garch();
        double[] variances = garch.variances(garch.omega() + garch.persistence() * square, shocks);
        values = new double[shocks.length];
        for (int day = 0; day < values.length; day++) {
            values[day] = shocks[day] / Math.sqrt(variances[day]);
        }
        filter.degreesOfFreedom().ifPresent(degrees -> setQuantiles(values, degrees));
        standardise(values);
        nextVariance = variances[shocks.length];
        if (!Double.isFinite(meanSquare(values)) || !(nextVariance > 0)) {
            throw InvalidValue.at(
                    place, "must leave residuals of the history, which needs moves and a variance above zero");
        }
    }

    /** By day of the history; a copy. */
    double[] values() {
        return values.clone();
    }

    /** Of the first move after the history. */
    double nextVariance() {
        return nextVariance;
    }

    private static double mean(double[] x) {
        return Arrays.stream(x).sum() / x.length;
    }

    private static double meanSquare(double[] x) {
        return Arrays.stream(x).map(value -> value * value).sum() / x.length;
    }

    /** Equal residuals get the quantile of their middle place. */
    private static void setQuantiles(double[] values, double degreesOfFreedom) {
        int count = values.length;
        int[] order = IntStream.range(0, count)
                .boxed()
                .sorted(Comparator.comparingDouble(day -> values[day]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] quantiles = new double[count];
        for (int first = 0; first < count; ) {
            int behind = first + 1;
            while (behind < count && values[order[behind]] == values[order[first]]) {
                behind++;
            }
            double quantile = StudentT.quantile(0.5 * (first + behind) / count, degreesOfFreedom);
            for (int place = first; place < behind; place++) {
                quantiles[order[place]] = quantile;
            }
            first = behind;
        }
        System.arraycopy(quantiles, 0, values, 0, count);
    }

    private static void standardise(double[] values) {
        double mean = mean(values);
        for (int day = 0; day < values.length; day++) {
            values[day] -= mean;
        }
        double deviation = Math.sqrt(meanSquare(values));
        for (int day = 0; day < values.length; day++) {
            values[day] /= deviation;
        }
    }
}
