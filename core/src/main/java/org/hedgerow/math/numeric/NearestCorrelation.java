package org.hedgerow.math.numeric;

import java.util.Arrays;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.hedgerow.check.InvalidValue;

/**
 * The correlation matrix nearest to a symmetric one by the sum of the squared differences of all entries.
 *
 * <p>Alternating projections onto the positive semi-definite matrices and onto those with ones on the diagonal, the
 * first with Dykstra's correction. Higham, Computing the nearest correlation matrix, IMA Journal of Numerical Analysis
 * 22 (2002), algorithm 3.3. The result has ones on its diagonal to the last digit and is semi-definite up to rounding.
 */
public final class NearestCorrelation {
    private static final double ACCURACY = 1e-13; // relative change of a step
    private static final int MOST_STEPS = 20_000;

    private final double[][] given;
    private final double[][] nearest;

    private NearestCorrelation(double[][] given, double[][] nearest) {
        this.given = given;
        this.nearest = nearest;
    }

    /** Of a symmetric matrix, {@code double[row][column]}; refused where the search does not end. */
    public static NearestCorrelation to(double[][] symmetric) {
        RealMatrix given = Matrices.checked(symmetric);
        RealMatrix unit = given; // as projected onto the unit diagonal
        RealMatrix correction = new Array2DRowRealMatrix(symmetric.length, symmetric.length);
        for (int step = 0; step < MOST_STEPS; step++) {
            RealMatrix corrected = unit.subtract(correction);
            RealMatrix semidefinite = positivePart(corrected);
            RealMatrix next = withUnitDiagonal(semidefinite);
            correction = semidefinite.subtract(corrected);
            double change = next.subtract(unit).getFrobeniusNorm();
            double apart = next.subtract(semidefinite).getFrobeniusNorm();
            unit = next;
            if (Math.max(change, apart) <= ACCURACY * next.getFrobeniusNorm()) {
                return new NearestCorrelation(given.getData(), scaled(semidefinite));
            }
        }
        throw new InvalidValue("matrix", "must have a nearest correlation matrix within " + MOST_STEPS + " steps");
    }

    private static RealMatrix positivePart(RealMatrix symmetric) {
        EigenDecomposition spectrum = new EigenDecomposition(symmetric);
        RealMatrix vectors = spectrum.getV();
        RealMatrix stretched = vectors.copy();
        for (int column = 0; column < vectors.getColumnDimension(); column++) {
            double eigenvalue = Math.max(0, spectrum.getRealEigenvalue(column));
            stretched.setColumnVector(column, vectors.getColumnVector(column).mapMultiply(eigenvalue));
        }
        double[][] product = stretched.multiply(vectors.transpose()).getData();
        for (int row = 0; row < product.length; row++) {
            for (int column = 0; column < row; column++) {
                product[column][row] = product[row][column];
            }
        }
        return new Array2DRowRealMatrix(product, false);
    }

    private static RealMatrix withUnitDiagonal(RealMatrix matrix) {
        RealMatrix unit = matrix.copy();
        for (int i = 0; i < unit.getRowDimension(); i++) {
            unit.setEntry(i, i, 1);
        }
        return unit;
    }

    /** What is semi-definite stays so when its diagonal is scaled to ones; set to ones, it might not. */
    private static double[][] scaled(RealMatrix semidefinite) {
        double[][] scaled = semidefinite.getData();
        for (int row = 0; row < scaled.length; row++) {
            for (int column = 0; column < row; column++) {
                double scale = Math.sqrt(semidefinite.getEntry(row, row) * semidefinite.getEntry(column, column));
                double value = Math.max(-1, Math.min(1, scaled[row][column] / scale));
                scaled[row][column] = value;
                scaled[column][row] = value;
            }
        }
        for (int i = 0; i < scaled.length; i++) {
            scaled[i][i] = 1;
        }
        return scaled;
    }

    /** A copy. */
    public double[][] matrix() {
        return Arrays.stream(nearest).map(double[]::clone).toArray(double[][]::new);
    }

    /** Frobenius norm of the difference to the matrix given. */
    public double distance() {
        double squares = 0;
        for (int row = 0; row < given.length; row++) {
            for (int column = 0; column < given.length; column++) {
                double move = nearest[row][column] - given[row][column];
                squares = Math.fma(move, move, squares);
            }
        }
        return Math.sqrt(squares);
    }

    /** By how much the entry that moved most did. */
    public double largestMove() {
        double largest = 0;
        for (int row = 0; row < given.length; row++) {
            for (int column = 0; column < given.length; column++) {
                largest = Math.max(largest, Math.abs(nearest[row][column] - given[row][column]));
            }
        }
        return largest;
    }
}
