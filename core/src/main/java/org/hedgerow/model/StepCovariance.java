package org.hedgerow.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hedgerow.market.VolatilityTerm;
import org.hedgerow.math.Matrices;

/** Exact covariance of the log moves of several log-normal rates over one step, and its root. */
final class StepCovariance {
    private final LocalDate valuationDate;
    private final List<VolatilityTerm> volatilities;
    private final double[][] correlation;

    StepCovariance(LocalDate valuationDate, List<VolatilityTerm> volatilities, double[][] correlation) {
        this.valuationDate = valuationDate;
        this.volatilities = volatilities;
        this.correlation = correlation;
    }

    /** B with {@code B B'} = covariance of the moves from one date to the next; rows are rates, columns drivers. */
    double[][] root(LocalDate from, LocalDate to) {
        double[][] covariance = covariance(from, to);
        int rates = covariance.length;
        double[] deviation = new double[rates];
        for (int rate = 0; rate < rates; rate++) {
            deviation[rate] = Math.sqrt(covariance[rate][rate]);
        }
        // Factored as a correlation, so that rates of very different volatility are judged on one scale.
        double[][] root = Matrices.root(correlation(covariance, deviation));
        for (int rate = 0; rate < rates; rate++) {
            for (int driver = 0; driver < root[rate].length; driver++) {
                root[rate][driver] *= deviation[rate];
            }
        }
        return root;
    }

    /** Never negative: the total variance of a stretch without volatility may differ by rounding. */
    double variance(int rate, LocalDate from, LocalDate to) {
        VolatilityTerm volatility = volatilities.get(rate);
        return Math.max(0, volatility.variance(valuationDate, to) - volatility.variance(valuationDate, from));
    }

    private double[][] covariance(LocalDate from, LocalDate to) {
        SortedSet<LocalDate> changes = new TreeSet<>();
        volatilities.forEach(volatility -> changes.addAll(volatility.changesBetween(from, to)));
        List<LocalDate> ends = new ArrayList<>(changes);
        ends.add(to);
        double[][] covariance = new double[correlation.length][correlation.length];
        LocalDate start = from;
        for (LocalDate end : ends) {
            addStretch(covariance, start, end);
            start = end;
        }
        return covariance;
    }

    /** Adds the covariance of a stretch in which all volatilities are constant. */
    private void addStretch(double[][] covariance, LocalDate from, LocalDate to) {
        for (int row = 0; row < covariance.length; row++) {
            for (int column = 0; column <= row; column++) {
                double product = Math.sqrt(variance(row, from, to) * variance(column, from, to));
                covariance[row][column] += correlation[row][column] * product;
                covariance[column][row] = covariance[row][column];
            }
        }
    }

    private static double[][] correlation(double[][] covariance, double[] deviation) {
        double[][] correlation = new double[deviation.length][deviation.length];
        for (int row = 0; row < deviation.length; row++) {
            for (int column = 0; column < deviation.length; column++) {
                double scale = deviation[row] * deviation[column];
                double value = scale == 0 ? 0 : covariance[row][column] / scale;
                correlation[row][column] = row == column ? 1 : Math.max(-1, Math.min(1, value));
            }
        }
        return correlation;
    }
}
