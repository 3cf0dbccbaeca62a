package org.hedgerow.stress.reverse;

import java.util.List;
import org.hedgerow.math.numeric.Matrices;
import org.hedgerow.money.Currency;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Influence;
import org.hedgerow.sample.Sample;

/**
 * Mean and covariance of the logarithms of rates on the horizon over today's, as a model simulates them. A move x has the
 * distance {@code sqrt((x - m)' C^-1 (x - m))}, Mahalanobis' (1936): in log-normal rates, moves of one distance are equally
 * likely, and those of a smaller one likelier.
 */
public final class MoveLaw {
    private final List<Currency> currencies;
    private final double[][] logs; // [currency][path]
    private final Sample sample;
    private final double[] mean;
    private final double[][] root; // lower triangular

    /**
     * From simulated rates.
     *
     * @param logs of the rates over today's, by currency and path
     */
    public MoveLaw(List<Currency> currencies, double[][] logs, Sample sample) {
        this.currencies = List.copyOf(currencies);
        this.logs = logs.clone();
        this.sample = sample;
        this.mean = new double[logs.length];
        for (int row = 0; row < mean.length; row++) {
            mean[row] = sample.moments(logs[row]).mean();
        }
        double[][] covariance = new double[mean.length][mean.length];
        for (int row = 0; row < mean.length; row++) {
            for (int column = 0; column <= row; column++) {
                covariance[row][column] = covariance(row, column);
                covariance[column][row] = covariance[row][column];
            }
        }
        this.root = Matrices.root(covariance);
    }

    private double covariance(int row, int column) {
        double[] products = new double[logs[row].length];
        for (int path = 0; path < products.length; path++) {
            products[path] = (logs[row][path] - mean[row]) * (logs[column][path] - mean[column]);
        }
        return sample.moments(products).mean();
    }

    List<Currency> currencies() {
        return currencies;
    }

    int size() {
        return mean.length;
    }

    /** The logarithmic moves at a point in the coordinates in which the law is the standard normal's. */
    double[] move(double[] point) {
        double[] move = mean.clone();
        for (int row = 0; row < move.length; row++) {
            for (int column = 0; column <= row; column++) {
                move[row] += root[row][column] * point[column];
            }
        }
        return move;
    }

    /** How many standard deviations a move of one currency is from its mean; infinite where the model never moves it. */
    double deviations(int currency, double logMove) {
        double variance = 0;
        for (double part : root[currency]) {
            variance += part * part;
        }
        return (logMove - mean[currency]) / Math.sqrt(variance);
    }

    /** The largest radius along a direction at which no logarithmic move is larger than a bound. */
    double reach(double[] direction, double bound) {
        double[] far = move(direction);
        double reach = Double.POSITIVE_INFINITY;
        for (int row = 0; row < far.length; row++) {
            double slope = far[row] - mean[row];
            if (slope != 0) {
                reach = Math.min(reach, (Math.copySign(bound, slope) - mean[row]) / slope);
            }
        }
        return Double.isInfinite(reach) ? 0 : Math.max(0, reach); // a model that moves nothing has no directions
    }

    /**
     * The distance of a point, with the error that the simulated covariance and mean give it: at a point of smallest
     * distance, moving that point changes it in the second order only.
     */
    Estimate distance(double[] point) {
        double square = 0;
        for (double part : point) {
            square += part * part;
        }
        double distance = Math.sqrt(square);
        if (distance == 0) {
            return new Estimate(0, 0);
        }
        double[] weight = weights(point);
        double[] influence = new double[logs[0].length];
        for (int path = 0; path < influence.length; path++) {
            double score = 0;
            for (int row = 0; row < weight.length; row++) {
                score += weight[row] * (logs[row][path] - mean[row]);
            }
            influence[path] = -(score * score + 2 * score) / (2 * distance);
        }
        Estimate error = Influence.estimate(sample.moments(influence), sample);
        return new Estimate(distance, error.standardError(), error.degreesOfFreedom());
    }

    /** {@code C^-1 (x - m) = (B')^-1 z} by back substitution; what never moves has no weight. */
    private double[] weights(double[] point) {
        double[] weight = new double[point.length];
        for (int row = point.length - 1; row >= 0; row--) {
            double rest = point[row];
            for (int below = row + 1; below < point.length; below++) {
                rest -= root[below][row] * weight[below];
            }
            weight[row] = root[row][row] == 0 ? 0 : rest / root[row][row];
        }
        return weight;
    }
}
