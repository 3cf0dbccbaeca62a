package org.hedgerow.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hedgerow.math.numeric.Matrices;
import org.hedgerow.math.probability.GammaFunction;
import org.hedgerow.model.Correlation;

/**
 * The correlations of so many normal returns that have the correlations estimated: with L L' those and A lower triangular,
 * normals below a diagonal of roots of {@code chi2(n - 1 - row)}, those of L A A' L'. Bartlett (1933).
 */
final class CorrelationDraw {
    private final Correlation estimated;
    private final double[][] given;
    private final double[][] root;
    private final int observations;

    CorrelationDraw(Correlation estimated, int observations) {
        this.estimated = estimated;
        this.given = estimated.among(estimated.currencies());
        this.root = Matrices.root(given);
        this.observations = observations;
    }

    Correlation drawn(ParameterDraws draws, int draw) {
        int size = given.length;
        double[][] bartlett = new double[size][size];
        for (int row = 0; row < size; row++) {
            String name = "correlation " + estimated.currencies().get(row);
            double freedom = observations - 1.0 - row;
            bartlett[row][row] = Math.sqrt(2 * GammaFunction.quantile(freedom / 2, draws.uniform(name, draw)));
            for (int column = 0; column < row; column++) {
                String pair = name + " " + estimated.currencies().get(column);
                bartlett[row][column] = draws.normal(pair, draw);
            }
        }
        return correlation(product(root, bartlett));
    }

    private static double[][] product(double[][] lower, double[][] other) {
        double[][] product = new double[lower.length][lower.length];
        for (int row = 0; row < lower.length; row++) {
            for (int column = 0; column <= row; column++) {
                for (int inner = column; inner <= row; inner++) {
                    product[row][column] += lower[row][inner] * other[inner][column];
                }
            }
        }
        return product;
    }

    /** What was 0 stays 0, as between a cross and its anchor; the nearest is taken should that leave no correlation. */
    private Correlation correlation(double[][] factor) {
        int size = factor.length;
        List<List<Double>> matrix = new ArrayList<>();
        for (int row = 0; row < size; row++) {
            List<Double> cells = new ArrayList<>();
            for (int column = 0; column < size; column++) {
                cells.add(row == column ? 1 : cell(factor, Math.max(row, column), Math.min(row, column)));
            }
            matrix.add(cells);
        }
        return new Correlation(estimated.currencies(), matrix, Optional.of(true));
    }

    private double cell(double[][] factor, int row, int column) {
        if (given[row][column] == 0) {
            return 0;
        }
        double value = dot(factor[row], factor[column])
                / Math.sqrt(dot(factor[row], factor[row]) * dot(factor[column], factor[column]));
        return Math.max(-1, Math.min(1, value));
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int place = 0; place < one.length; place++) {
            sum += one[place] * other[place];
        }
        return sum;
    }
}
