package org.hedgerow.optimiser;

import org.hedgerow.math.numeric.Matrices;

/**
 * Of a mix: {@code x} from 0 at the low to 1 at the high bound of each instrument. Distances are those of outcomes: the root
 * of their variance, with enough of plain distance that instruments that move alike are told apart.
 */
final class Coordinates {
    private static final double PLAIN = 1e-4; // of the mean variance
    private static final double ROUNDING = 1e-12; // of a width, by which a bound is missed

    private final Region region;
    private final double[][] root; // lower triangular, of what measures squared distances

    /** @param covariance of one unit of each instrument */
    Coordinates(Region region, double[][] covariance) {
        this.region = region;
        int size = region.size();
        double[][] metric = new double[size][size];
        double trace = 0;
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                metric[row][column] = covariance[row][column] * region.width(row) * region.width(column);
            }
            trace += metric[row][row];
        }
        double mean = trace > 0 ? trace / size : 1;
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                metric[row][column] /= mean;
            }
            metric[row][row] += region.width(row) > 0 ? PLAIN : 1;
        }
        this.root = Matrices.root(metric);
    }

    double[] holdings(double[] x) {
        double[] holdings = new double[x.length];
        for (int instrument = 0; instrument < x.length; instrument++) {
            if (x[instrument] <= ROUNDING) {
                holdings[instrument] = region.low(instrument);
            } else if (x[instrument] >= 1 - ROUNDING) {
                holdings[instrument] = region.high(instrument);
            } else {
                holdings[instrument] = region.low(instrument) + region.width(instrument) * x[instrument];
            }
        }
        return holdings;
    }

    double[] of(double[] holdings) {
        double[] x = new double[holdings.length];
        for (int instrument = 0; instrument < x.length; instrument++) {
            double width = region.width(instrument);
            x[instrument] =
                    width > 0 ? Math.max(0, Math.min(1, (holdings[instrument] - region.low(instrument)) / width)) : 0;
        }
        return x;
    }

    /** A slope by holdings, by {@code x}. */
    double[] slope(double[] byHoldings) {
        double[] slope = new double[byHoldings.length];
        for (int instrument = 0; instrument < slope.length; instrument++) {
            slope[instrument] = byHoldings[instrument] * region.width(instrument);
        }
        return slope;
    }

    /** A slope by {@code x} in coordinates {@code y} of distance, {@code x = root'^-1 y}. */
    double[] turned(double[] slope) {
        double[] turned = new double[slope.length];
        for (int row = 0; row < turned.length; row++) {
            double sum = slope[row];
            for (int column = 0; column < row; column++) {
                sum -= root[row][column] * turned[column];
            }
            turned[row] = sum / root[row][row];
        }
        return turned;
    }

    /** {@code x} less that of the centre, from {@code y}. */
    double[] back(double[] y) {
        double[] x = new double[y.length];
        for (int row = x.length - 1; row >= 0; row--) {
            double sum = y[row];
            for (int below = row + 1; below < x.length; below++) {
                sum -= root[below][row] * x[below];
            }
            x[row] = sum / root[row][row];
        }
        return x;
    }
}
