package org.hedgerow.credit.borrower;

import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Influence;
import org.hedgerow.sample.Moments;
import org.hedgerow.sample.Sample;

/** Correlation of two rows of a sample. */
final class Dependence {
    private Dependence() {}

    /** With the influence {@code x y - r (x^2 + y^2) / 2} of rows in deviations from their means; 0 where one is constant. */
    static Estimate of(double[] first, double[] second, Sample sample) {
        double[] x = standardised(first, sample);
        double[] y = standardised(second, sample);
        double[] row = new double[x.length];
        for (int path = 0; path < row.length; path++) {
            row[path] = x[path] * y[path];
        }
        double correlation = sample.moments(row).mean();
        for (int path = 0; path < row.length; path++) {
            row[path] += correlation * (1 - (x[path] * x[path] + y[path] * y[path]) / 2);
        }
        return Influence.estimate(sample.moments(row), sample);
    }

    private static double[] standardised(double[] values, Sample sample) {
        Moments moments = sample.moments(values);
        double deviation = sample.standardDeviation(values, moments);
        double[] row = new double[values.length];
        for (int path = 0; deviation > 0 && path < row.length; path++) {
            row[path] = (values[path] - moments.mean()) / deviation;
        }
        return row;
    }
}
