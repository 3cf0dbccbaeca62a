package org.hedgerow.backtest.decision;

import org.hedgerow.check.Checks;
import org.hedgerow.math.probability.StudentT;

/**
 * The mean of numbers that follow each other and overlap, with the error of Newey and West, A simple, positive
 * semi-definite, heteroskedasticity and autocorrelation consistent covariance matrix, Econometrica 55 (1987).
 *
 * @param standardError 0 where all are the same
 * @param count of the numbers
 */
public record MeanOverTime(double mean, double standardError, int count) {
    /**
     * Of at least two numbers.
     *
     * @param overlap how many follow before one has no period in common with the first; 1 where none has
     */
    public static MeanOverTime of(double[] values, int overlap) {
        Checks.that(values.length > 1, "values", "must be at least two");
        Checks.positive(overlap, "overlap");
        int count = values.length;
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        double mean = sum / count;
        int lags = Math.min(count - 1, 2 * (overlap - 1));
        double variance = covariance(values, mean, 0);
        for (int lag = 1; lag <= lags; lag++) {
            variance += 2 * (1 - lag / (lags + 1.0)) * covariance(values, mean, lag);
        }
        return new MeanOverTime(mean, Math.sqrt(Math.max(0, variance) / count), count);
    }

    private static double covariance(double[] values, double mean, int lag) {
        double sum = 0;
        for (int place = lag; place < values.length; place++) {
            sum += (values[place] - mean) * (values[place - lag] - mean);
        }
        return sum / values.length;
    }

    /** Probability of a mean as far from 0 if the true one is 0; 1 where all are 0. */
    public double pValue() {
        if (standardError == 0) {
            return mean == 0 ? 1 : 0;
        }
        return StudentT.bothTails(mean / standardError, count - 1.0);
    }
}
