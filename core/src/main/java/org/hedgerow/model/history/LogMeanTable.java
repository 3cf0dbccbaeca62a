package org.hedgerow.model.history;

import java.util.Arrays;
import org.hedgerow.math.Elementary;
import org.hedgerow.math.Rows;

/**
 * {@code K(d) = log of the mean over all residuals z of e^(d z)}, quickly: what a move d z has to be less for its
 * exponential to have the mean 1, whatever the deviation d.
 *
 * <p>Cubic Hermite interpolation between d = 0 and 4/R, with R the range of the residuals. The fourth derivative of K is
 * the fourth cumulant of a variable within that range, {@code m4 - 3 m2^2} with {@code m4 <= R^4/12} and {@code m2 <=
 * R^2/4}, so at most 3/16 R^4; with 1,024 cells that puts K off by {@code (4/1024)^4 / 384 * 3/16}, 1.2e-13, at most.
 */
final class LogMeanTable {
    private static final int CELLS = 1_024;
    private static final double WIDEST = 4; // a deviation times the range

    private final double[] residuals;
    private final double cellsPerUnit;
    private final double[] coefficients = new double[4 * CELLS]; // [4 cell + power] of the place in the cell, 0 to 1
    private double[] right = {0, 0}; // value and slope where the last known cell ends; K begins flat, the mean being 0
    private volatile int known; // cells from 0 on; most of them no path ever comes to

    LogMeanTable(double[] residuals) {
        this.residuals = residuals.clone();
        double range = Arrays.stream(residuals).max().orElseThrow()
                - Arrays.stream(residuals).min().orElseThrow();
        cellsPerUnit = CELLS * range / WIDEST;
    }

    /** Whoever needs cells first makes them, the same ones whoever it is. */
    private synchronized void learn(int cells) {
        for (int cell = known; cell < cells; cell++) {
            double[] left = right;
            right = valueAndSlope((cell + 1) / cellsPerUnit);
            double rise = right[0] - left[0];
            double slope = left[1] / cellsPerUnit;
            double nextSlope = right[1] / cellsPerUnit;
            coefficients[4 * cell] = left[0];
            coefficients[4 * cell + 1] = slope;
            coefficients[4 * cell + 2] = 3 * rise - 2 * slope - nextSlope;
            coefficients[4 * cell + 3] = slope + nextSlope - 2 * rise;
        }
        known = Math.max(known, cells);
    }

    private double[] valueAndSlope(double deviation) {
        double[] growth = Arrays.stream(residuals).map(z -> deviation * z).toArray();
        Rows.exp(growth, growth);
        double sum = Rows.sum(growth, growth.length);
        double slope = Rows.sumOfProducts(growth, residuals, growth.length) / sum;
        return new double[] {StrictMath.log(sum / growth.length), slope};
    }

    /** K of every element. */
    void fill(double[] deviation, double[] out) {
        double widest = 0;
        for (double each : deviation) {
            widest = Math.max(widest, each);
        }
        int wanted = (int) Math.min(CELLS, widest * cellsPerUnit + 1);
        if (wanted > known) {
            learn(wanted);
        }
        for (int path = 0; path < out.length; path++) {
            double place = deviation[path] * cellsPerUnit;
            out[path] = place < CELLS ? interpolated(place) : exact(deviation[path]);
        }
    }

    private double interpolated(double place) {
        int cell = (int) place;
        double t = place - cell;
        double p = Math.fma(coefficients[4 * cell + 3], t, coefficients[4 * cell + 2]);
        p = Math.fma(p, t, coefficients[4 * cell + 1]);
        return Math.fma(p, t, coefficients[4 * cell]);
    }

    /** Where the largest residuals together are a move of 400 %. */
    private double exact(double deviation) {
        double largest = 0;
        for (double z : residuals) {
            largest = Math.max(largest, deviation * z);
        }
        double sum = 0;
        for (double z : residuals) {
            sum += Elementary.exp(Math.fma(deviation, z, -largest));
        }
        return largest + Elementary.log(sum / residuals.length);
    }
}
