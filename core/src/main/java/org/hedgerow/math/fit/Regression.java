package org.hedgerow.math.fit;

import org.hedgerow.check.Checks;
import org.hedgerow.math.Rows;

/** Least squares on several regressors whose mutual moments are known; one that others nearly make up is left out. */
public final class Regression {
    /** The share of its own square that a regressor must add to those before it. */
    private static final double NEW = 1e-9;

    private final double[] scale; // root of each square
    private final double[][] root; // lower triangular, of the moments scaled to ones on the diagonal
    private final boolean[] used;

    /** Of the symmetric matrix of moments {@code sum x_i x_j}, {@code double[row][column]}. */
    public Regression(double[][] moments) {
        int size = moments.length;
        scale = new double[size];
        root = new double[size][size];
        used = new boolean[size];
        for (int row = 0; row < size; row++) {
            scale[row] = Math.sqrt(Checks.notNegative(moments[row][row], "moments[" + row + "][" + row + "]"));
            if (scale[row] > 0) {
                addRow(moments, row);
            }
        }
    }

    private void addRow(double[][] moments, int row) {
        double left = 1;
        for (int column = 0; column < row; column++) {
            if (used[column]) {
                double sum = moments[row][column] / (scale[row] * scale[column]);
                root[row][column] = (sum - Rows.sumOfProducts(root[row], root[column], column)) / root[column][column];
                left -= root[row][column] * root[row][column];
            }
        }
        used[row] = left > NEW;
        root[row][row] = used[row] ? Math.sqrt(left) : 0;
    }

    /** The coefficients for a number of moments {@code sum x_i y} with the regressors; 0 of those left out. */
    public double[] coefficients(double[] moments) {
        double[] solution = new double[scale.length];
        for (int row = 0; row < solution.length; row++) {
            double sum = used[row] ? moments[row] / scale[row] : 0;
            solution[row] = used[row] ? (sum - Rows.sumOfProducts(root[row], solution, row)) / root[row][row] : 0;
        }
        for (int row = solution.length - 1; row >= 0; row--) {
            double sum = solution[row];
            for (int below = row + 1; below < solution.length; below++) {
                sum -= root[below][row] * solution[below];
            }
            solution[row] = used[row] ? sum / root[row][row] : 0;
        }
        for (int row = 0; row < solution.length; row++) {
            solution[row] = used[row] ? solution[row] / scale[row] : 0;
        }
        return solution;
    }
}
