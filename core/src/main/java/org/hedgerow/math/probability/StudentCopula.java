package org.hedgerow.math.probability;

import org.apache.commons.math3.special.Beta;
import org.hedgerow.check.Checks;
import org.hedgerow.math.NormalQuantile;
import org.hedgerow.math.Rows;

/**
 * Standard normal numbers that depend on each other as numbers of Student's t law do: the normal quantile of the t
 * distribution function of {@code t = x sqrt(n / c)}, with n degrees of freedom, x normal and c chi-square.
 *
 * <p>With {@code s = x / sqrt(c)} and {@code w = log(1 + s^2)} it is {@code s k(w)}, where k is smooth, with singularities
 * {@code 2 pi} off the real axis: in cells a quarter wide polynomials of degree 7 put it off by a share of 1e-16.
 */
public final class StudentCopula {
    private static final int TERMS = 8;
    private static final int CELLS_PER_UNIT = 4;

    /** Whatever the degrees of freedom, c would have to be below 1e-15 of its mean to come here. */
    private static final double FARTHEST = 48;

    /** Where the probability of the tail beyond is about e^-650, near the smallest there is. */
    private static final double SMALLEST_TAIL = 1_300;

    private static final double CLOSEST = 1e-15;

    private final double[] coefficients; // [cell * TERMS + power] of the place in the cell, -1 to 1
    private final double last; // the end of the last cell, in cells

    /** Tabulates the function once for its degrees of freedom, one at least. */
    public StudentCopula(int degreesOfFreedom) {
        Checks.positive(degreesOfFreedom, "degreesOfFreedom");
        int cells = (int) (CELLS_PER_UNIT * Math.min(FARTHEST, SMALLEST_TAIL / degreesOfFreedom));
        coefficients = new double[cells * TERMS];
        for (int cell = 0; cell < cells; cell++) {
            fitCell(cell, degreesOfFreedom);
        }
        last = Math.nextDown((double) cells);
    }

    /** Interpolates in the zeros of the next Chebyshev polynomial. */
    private void fitCell(int cell, int degrees) {
        double[] chebyshev = new double[TERMS];
        for (int node = 0; node < TERMS; node++) {
            double angle = (node + 0.5) * StrictMath.PI / TERMS;
            double w = (cell + 0.5 * (1 + StrictMath.cos(angle))) / CELLS_PER_UNIT;
            double value = ratio(w, degrees);
            for (int order = 0; order < TERMS; order++) {
                chebyshev[order] += value * StrictMath.cos(order * angle) * (order == 0 ? 1 : 2) / TERMS;
            }
        }
        double[] before = new double[TERMS];
        double[] polynomial = new double[TERMS];
        polynomial[0] = 1; // T_0, and for T_1 = x T_0 what comes before it counts as nothing
        for (int order = 0; order < TERMS; order++) {
            for (int power = 0; power <= order; power++) {
                coefficients[cell * TERMS + power] += chebyshev[order] * polynomial[power];
            }
            double[] next = new double[TERMS];
            for (int power = 0; power < TERMS; power++) {
                double shifted = power == 0 ? 0 : (order == 0 ? 1 : 2) * polynomial[power - 1];
                next[power] = shifted - before[power];
            }
            before = polynomial;
            polynomial = next;
        }
    }

    /** k(w) from the tail {@code I(n / (n + t^2); n/2, 1/2) / 2}, or where that is near a half from what it lacks of it: each
     * on the side where the continued fraction is that of I itself.
     */
    private static double ratio(double w, int degrees) {
        double square = StrictMath.expm1(w);
        double half = 0.5 * degrees;
        double rest = StrictMath.exp(-w);
        double tail = rest < (half + 1) / (half + 2.5)
                ? 0.5 * Beta.regularizedBeta(rest, half, 0.5, CLOSEST)
                : 0.5 - 0.5 * Beta.regularizedBeta(-StrictMath.expm1(-w), 0.5, half, CLOSEST);
        return -NormalQuantile.of(tail) / Math.sqrt(square);
    }

    /**
     * Makes correlated normals into normals with the dependence of the t law.
     *
     * @param x standard normals, replaced by standard normals
     * @param inverseRoot {@code 1 / sqrt(c)}, the same row for all numbers that depend on each other
     * @param scratch overwritten
     */
    public void couple(double[] x, double[] inverseRoot, double[] scratch) {
        for (int i = 0; i < x.length; i++) {
            double s = x[i] * inverseRoot[i];
            x[i] = s;
            scratch[i] = Math.fma(s, s, 1);
        }
        Rows.log(scratch, scratch);
        for (int i = 0; i < x.length; i++) {
            x[i] *= polynomial(Math.min(last, CELLS_PER_UNIT * scratch[i]));
        }
    }

    private double polynomial(double place) {
        int cell = (int) place;
        int first = cell * TERMS;
        double u = Math.fma(2, place - cell, -1);
        double p = coefficients[first + 7];
        p = Math.fma(p, u, coefficients[first + 6]);
        p = Math.fma(p, u, coefficients[first + 5]);
        p = Math.fma(p, u, coefficients[first + 4]);
        p = Math.fma(p, u, coefficients[first + 3]);
        p = Math.fma(p, u, coefficients[first + 2]);
        p = Math.fma(p, u, coefficients[first + 1]);
        return Math.fma(p, u, coefficients[first]);
    }
}
