package org.hedgerow.math.numeric;

import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.NonPositiveDefiniteMatrixException;
import org.apache.commons.math3.linear.QRDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.hedgerow.check.Checks;
import org.hedgerow.math.Rows;

/** What is asked of symmetric matrices, as {@code double[row][column]}. */
public final class Matrices {
    /** Of the matrix scaled to ones on its diagonal: what rounding in its making may have cost. */
    private static final double TOLERANCE = 1e-10;

    private Matrices() {}

    /** Of a symmetric matrix, {@code double[row][column]}. */
    public static double smallestEigenvalue(double[][] symmetric) {
        double smallest = Double.POSITIVE_INFINITY;
        for (double eigenvalue : new EigenDecomposition(checked(symmetric)).getRealEigenvalues()) {
            smallest = Math.min(smallest, eigenvalue);
        }
        return smallest;
    }

    /**
     * The lower triangular B with {@code B B' = covariance} and no negative number on its diagonal.
     *
     * <p>Of a positive definite covariance, row i depends on the first i rows only. A covariance without full rank is
     * also taken; a smallest eigenvalue of its correlation matrix down to -1e-10 counts as zero.
     */
    public static double[][] root(double[][] covariance) {
        RealMatrix matrix = checked(covariance);
        double[] deviations = deviations(matrix);
        RealMatrix correlation = correlation(matrix, deviations);
        double[][] root = correlationRoot(correlation).getData();
        for (int row = 0; row < root.length; row++) {
            Rows.scale(root[row], deviations[row]);
        }
        return root;
    }

    private static RealMatrix correlationRoot(RealMatrix correlation) {
        try {
            return new CholeskyDecomposition(correlation, TOLERANCE, TOLERANCE).getL();
        } catch (NonPositiveDefiniteMatrixException singular) {
            return semidefiniteRoot(correlation);
        }
    }

    /** With V D V' the spectral form, and V sqrt(D) = R' Q' from the QR form of its transpose, R' is the root. */
    private static RealMatrix semidefiniteRoot(RealMatrix correlation) {
        EigenDecomposition spectrum = new EigenDecomposition(correlation);
        RealMatrix root = spectrum.getV();
        double rounding = root.getRowDimension() * Math.ulp(correlation.getNorm());
        for (int column = 0; column < root.getColumnDimension(); column++) {
            double eigenvalue = spectrum.getRealEigenvalue(column);
            Checks.that(
                    eigenvalue >= -TOLERANCE,
                    "covariance",
                    "must be positive semi-definite, but its correlation matrix has the eigenvalue " + eigenvalue);
            // A zero eigenvalue that rounding makes positive would show with its root, 1e-8 of every deviation.
            double length = eigenvalue > rounding ? Math.sqrt(eigenvalue) : 0;
            root.setColumnVector(column, root.getColumnVector(column).mapMultiply(length));
        }
        RealMatrix lower = new QRDecomposition(root.transpose()).getR().transpose();
        for (int column = 0; column < lower.getColumnDimension(); column++) {
            double sign = lower.getEntry(column, column) < 0 ? -1 : 1;
            lower.setColumnVector(column, lower.getColumnVector(column).mapMultiply(sign));
        }
        return lower;
    }

    private static double[] deviations(RealMatrix covariance) {
        double[] deviations = new double[covariance.getRowDimension()];
        for (int i = 0; i < deviations.length; i++) {
            deviations[i] =
                    Math.sqrt(Checks.notNegative(covariance.getEntry(i, i), "covariance[" + i + "][" + i + "]"));
        }
        return deviations;
    }

    /** What does not vary is taken to be correlated with nothing, and must be. */
    private static RealMatrix correlation(RealMatrix covariance, double[] deviations) {
        RealMatrix correlation = MatrixUtils.createRealIdentityMatrix(deviations.length);
        for (int row = 0; row < deviations.length; row++) {
            for (int column = 0; column < row; column++) {
                double scale = deviations[row] * deviations[column];
                double value = covariance.getEntry(row, column);
                String place = "covariance[" + row + "][" + column + "]";
                Checks.that(scale > 0 || value == 0, place, "must be zero beside a variance of zero, but is " + value);
                double scaled = scale > 0 ? value / scale : 0;
                correlation.setEntry(row, column, scaled);
                correlation.setEntry(column, row, scaled);
            }
        }
        return correlation;
    }

    static RealMatrix checked(double[][] matrix) {
        Checks.that(matrix.length > 0, "matrix", "must have at least one row");
        for (int row = 0; row < matrix.length; row++) {
            String place = "matrix[" + row + "]";
            Checks.that(matrix[row].length == matrix.length, place, "must have " + matrix.length + " columns");
            for (int column = 0; column < matrix.length; column++) {
                Checks.finite(matrix[row][column], place + "[" + column + "]");
            }
        }
        return checkedSymmetric(MatrixUtils.createRealMatrix(matrix));
    }

    private static RealMatrix checkedSymmetric(RealMatrix matrix) {
        double tolerance = 1e-12 * matrix.getNorm();
        for (int row = 0; row < matrix.getRowDimension(); row++) {
            for (int column = 0; column < row; column++) {
                double value = matrix.getEntry(row, column);
                double mirrored = matrix.getEntry(column, row);
                Checks.that(
                        Math.abs(value - mirrored) <= tolerance,
                        "matrix[" + row + "][" + column + "]",
                        "must equal its mirror image " + mirrored + ", but is " + value);
                matrix.setEntry(column, row, value);
            }
        }
        return matrix;
    }
}
