package org.hedgerow.formula.hedge;

import java.util.List;
import java.util.stream.IntStream;
import org.hedgerow.check.Checks;
import org.hedgerow.math.Normal;
import org.hedgerow.math.fit.Regression;
import org.hedgerow.math.numeric.Matrices;

/**
 * Returns of several assets, and the mixes of them that vary least for their mean. Markowitz (1952); with normal returns
 * they also have the least value at risk, Rockafellar and Uryasev, Optimization of conditional value-at-risk (2000).
 *
 * @param means of the returns, one for each asset
 * @param covariance by row and column; positive definite
 */
public record MeanVariance(List<Double> means, List<List<Double>> covariance) {
    public MeanVariance {
        means = Checks.notEmpty(means, "means");
        covariance = Checks.notEmpty(covariance, "covariance").stream()
                .map(List::copyOf)
                .toList();
        int assets = means.size();
        boolean square = covariance.size() == assets && covariance.stream().allMatch(row -> row.size() == assets);
        Checks.that(square, "covariance", "must have a row and a column for each of the " + assets + " means");
        Checks.that(Matrices.smallestEigenvalue(matrix(covariance)) > 0, "covariance", "must be positive definite");
    }

    private static double[][] matrix(List<List<Double>> rows) {
        return rows.stream()
                .map(row -> row.stream().mapToDouble(Double::doubleValue).toArray())
                .toArray(double[][]::new);
    }

    /** Weights with the sum 1 and a mean, which of all such vary least; negative where sold short. */
    public List<Double> weights(double mean) {
        Regression inverse = new Regression(matrix(covariance));
        double[] returns = means.stream().mapToDouble(Double::doubleValue).toArray();
        double[] ones = means.stream().mapToDouble(any -> 1).toArray();
        double[] least = inverse.coefficients(ones);
        double[] steepest = inverse.coefficients(returns);
        double a = product(ones, least);
        double b = product(returns, least);
        double c = product(returns, steepest);
        double determinant = a * c - b * b;
        Checks.that(determinant > 0, "means", "must differ, or no mix has another mean than theirs");
        double ofLeast = (c - b * mean) / determinant;
        double ofSteepest = (a * mean - b) / determinant;
        return IntStream.range(0, ones.length)
                .mapToObj(asset -> ofLeast * least[asset] + ofSteepest * steepest[asset])
                .toList();
    }

    /** Of a mix. */
    public double variance(List<Double> weights) {
        double sum = 0;
        for (int row = 0; row < weights.size(); row++) {
            for (int column = 0; column < weights.size(); column++) {
                sum += weights.get(row) * covariance.get(row).get(column) * weights.get(column);
            }
        }
        return sum;
    }

    /** The loss that the best mix of a mean exceeds with probability {@code 1 - level}, where returns are normal. */
    public double leastValueAtRisk(double mean, double level) {
        return Normal.quantile(level) * Math.sqrt(variance(weights(mean))) - mean;
    }

    private static double product(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
