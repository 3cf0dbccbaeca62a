package org.hedgerow.math.fit;

import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.NonPositiveDefiniteMatrixException;
import org.apache.commons.math3.linear.NonSymmetricMatrixException;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * Gradient and curvature of a log-likelihood at a point, by central differences over a distance that costs a few 1e-4:
 * about a hundredth of a standard error, where the rounding of the sum is still far below.
 */
final class Curvature {
    private static final double DROP = 2e-4;
    private static final double LONGEST = 1; // of a step; further on, a coordinate is not bounded at all
    private static final int MOST_HALVINGS = 40;

    private final ToDoubleFunction<double[]> likelihood;
    private final double[] point;
    private final double value;
    private final double[] steps;
    private final double[] up; // one step on along each coordinate
    private final double[] down;
    private final RealMatrix inverse; // of the negative curvature; null where it is not positive definite

    Curvature(ToDoubleFunction<double[]> likelihood, double[] point) {
        this.likelihood = likelihood;
        this.point = point;
        this.value = at(point);
        this.steps = new double[point.length];
        this.up = new double[point.length];
        this.down = new double[point.length];
        for (int coordinate = 0; coordinate < point.length; coordinate++) {
            findStep(coordinate);
        }
        this.inverse = inverse(information());
    }

    private void findStep(int coordinate) {
        double step = 1e-3;
        for (int halving = 0; halving < MOST_HALVINGS; halving++) {
            steps[coordinate] = step;
            up[coordinate] = at(moved(coordinate, step));
            down[coordinate] = at(moved(coordinate, -step));
            double drop = value - 0.5 * (up[coordinate] + down[coordinate]);
            if (!(drop <= 2 * DROP)) {
                step /= 2;
            } else if (drop < 0.5 * DROP && step < LONGEST) {
                step *= 2;
            } else {
                return;
            }
        }
    }

    private RealMatrix information() {
        int size = point.length;
        RealMatrix matrix = new Array2DRowRealMatrix(size, size);
        for (int row = 0; row < size; row++) {
            double bend = (up[row] - 2 * value + down[row]) / (steps[row] * steps[row]);
            matrix.setEntry(row, row, -bend);
            for (int column = 0; column < row; column++) {
                double mixed = mixed(row, column);
                matrix.setEntry(row, column, -mixed);
                matrix.setEntry(column, row, -mixed);
            }
        }
        return matrix;
    }

    private double mixed(int first, int second) {
        double sum = 0;
        for (int corner = 0; corner < 4; corner++) {
            int one = corner % 2 == 0 ? 1 : -1;
            int other = corner < 2 ? 1 : -1;
            double[] moved = moved(first, one * steps[first]);
            moved[second] += other * steps[second];
            sum += one * other * at(moved);
        }
        return sum / (4 * steps[first] * steps[second]);
    }

    private static RealMatrix inverse(RealMatrix information) {
        try {
            return new CholeskyDecomposition(information, 1e-10, 0).getSolver().getInverse();
        } catch (NonPositiveDefiniteMatrixException | NonSymmetricMatrixException flat) {
            return null;
        }
    }

    /** Whether the likelihood falls in every direction. */
    boolean bounded() {
        return inverse != null;
    }

    /** The inverse of the observed information, where the likelihood is bounded. */
    RealMatrix covariance() {
        return inverse;
    }

    /** The distances over which differences are taken. */
    double[] steps() {
        return steps;
    }

    /** Where the top would be if the likelihood were a parabola. */
    double[] top() {
        double[] gradient = gradient();
        double[] move = inverse.operate(gradient);
        double[] top = point.clone();
        for (int coordinate = 0; coordinate < top.length; coordinate++) {
            top[coordinate] += move[coordinate];
        }
        return top;
    }

    /** How much higher that would be. */
    double heightAbove() {
        double[] gradient = gradient();
        double[] move = inverse.operate(gradient);
        double height = 0;
        for (int coordinate = 0; coordinate < move.length; coordinate++) {
            height += 0.5 * move[coordinate] * gradient[coordinate];
        }
        return height;
    }

    private double[] gradient() {
        double[] gradient = new double[point.length];
        for (int coordinate = 0; coordinate < gradient.length; coordinate++) {
            gradient[coordinate] = (up[coordinate] - down[coordinate]) / (2 * steps[coordinate]);
        }
        return gradient;
    }

    double[] moved(int coordinate, double by) {
        double[] moved = point.clone();
        moved[coordinate] += by;
        return moved;
    }

    private double at(double[] there) {
        return likelihood.applyAsDouble(there);
    }
}
