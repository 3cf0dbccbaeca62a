package org.hedgerow.math.fit;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.SingularValueDecomposition;

/** Where the search for least squares ended, and how sharply the residuals fix the parameters there. */
public final class LeastSquaresFit {
    /** Of the smallest singular value of scaled slopes: below it their rounding is all that tells parameters apart. */
    private static final double SINGULAR = 1e-9;

    private final double[] parameters;
    private final double[] residuals;
    private final RealMatrix slopes;

    /** @param slopes of each residual (row) in each parameter (column) */
    LeastSquaresFit(double[] parameters, double[] residuals, RealMatrix slopes) {
        this.parameters = parameters;
        this.residuals = residuals;
        this.slopes = slopes;
    }

    /** Where the search ended, as many as the start had; a copy. */
    public double[] parameters() {
        return parameters.clone();
    }

    /** What is left of each observation there; a copy. */
    public double[] residuals() {
        return residuals.clone();
    }

    /** What was made least: the sum of the residuals' squares. */
    public double sumOfSquares() {
        double sum = 0;
        for (double residual : residuals) {
            sum += residual * residual;
        }
        return sum;
    }

    /**
     * The standard error of each parameter that was free to move, from the slopes of the residuals and their scatter:
     * empty for the others, and for all where residuals are no more than free parameters or do not tell these apart.
     */
    public OptionalDouble[] standardErrors(boolean[] free) {
        int[] columns =
                IntStream.range(0, free.length).filter(column -> free[column]).toArray();
        OptionalDouble[] errors = new OptionalDouble[free.length];
        Arrays.fill(errors, OptionalDouble.empty());
        int left = residuals.length - columns.length;
        if (left > 0 && columns.length > 0) {
            double scatter = Math.sqrt(sumOfSquares() / left);
            double[] sharpness = inverseRoots(columns);
            for (int i = 0; i < sharpness.length; i++) {
                errors[columns[i]] = OptionalDouble.of(scatter * sharpness[i]);
            }
        }
        return errors;
    }

    /** The roots of the diagonal of the inverse of {@code J' J}; empty where there is none. */
    private double[] inverseRoots(int[] columns) {
        RealMatrix scaled = MatrixUtils.createRealMatrix(residuals.length, columns.length);
        double[] lengths = new double[columns.length];
        for (int i = 0; i < columns.length; i++) {
            lengths[i] = slopes.getColumnVector(columns[i]).getNorm();
            if (lengths[i] == 0) {
                return new double[0];
            }
            scaled.setColumnVector(i, slopes.getColumnVector(columns[i]).mapDivide(lengths[i]));
        }
        SingularValueDecomposition spectrum = new SingularValueDecomposition(scaled);
        double[] values = spectrum.getSingularValues();
        if (values[values.length - 1] < SINGULAR * values[0]) {
            return new double[0];
        }
        double[] roots = new double[columns.length];
        for (int i = 0; i < roots.length; i++) {
            double square = 0;
            for (int j = 0; j < values.length; j++) {
                double part = spectrum.getV().getEntry(i, j) / values[j];
                square += part * part;
            }
            roots[i] = Math.sqrt(square) / lengths[i];
        }
        return roots;
    }
}
