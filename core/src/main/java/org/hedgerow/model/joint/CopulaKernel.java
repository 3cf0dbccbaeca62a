package org.hedgerow.model.joint;

import java.util.stream.IntStream;
import org.hedgerow.math.Rows;
import org.hedgerow.math.probability.StudentCopula;
import org.hedgerow.model.StudentDependence;
import org.hedgerow.path.PathBatch;
import org.hedgerow.random.Draws;
import org.hedgerow.random.Driver;

/**
 * Draws one chi-square number a path and step, and couples the moves of all rates by it. With n degrees of freedom it is
 * {@code -2 log} of the product of n/2 uniforms, and one square of a normal where n is odd.
 */
final class CopulaKernel {
    /** The inverse root of the chi-square number, the move coupled, and scratch. */
    static final int ROWS = 3;

    /** So many uniforms, each at least 2^-53, have a product that is a normal number. */
    private static final int PRODUCT = 16;

    private final StudentCopula copula;
    private final Driver[] uniforms;
    private final Driver normal = new Driver("copula", "normal");
    private final boolean odd;
    private final int firstRow;

    CopulaKernel(StudentDependence dependence, int firstRow) {
        int degrees = dependence.degreesOfFreedom();
        this.copula = new StudentCopula(degrees);
        this.uniforms = IntStream.rangeClosed(1, degrees / 2)
                .mapToObj(number -> new Driver("copula", "uniform " + number))
                .toArray(Driver[]::new);
        this.odd = degrees % 2 == 1;
        this.firstRow = firstRow;
    }

    /** For one step. */
    void draw(PathBatch batch, long day, Draws draws) {
        double[] chiSquare = batch.row(firstRow);
        double[] product = batch.row(firstRow + 1);
        double[] drawn = batch.row(firstRow + 2);
        Rows.fill(chiSquare, 0);
        if (odd) {
            draws.normals(normal, batch.block(), day, drawn);
            addSquares(chiSquare, drawn);
        }
        for (int first = 0; first < uniforms.length; first += PRODUCT) {
            draws.uniforms(uniforms[first], batch.block(), day, product);
            for (int next = first + 1; next < Math.min(first + PRODUCT, uniforms.length); next++) {
                draws.uniforms(uniforms[next], batch.block(), day, drawn);
                multiply(product, drawn);
            }
            Rows.log(product, product);
            Rows.addScaled(chiSquare, -2, product);
        }
        invertRoots(chiSquare);
    }

    /** Adds a constant and the coupled move of one rate, whose loadings on the normals of the drivers are given. */
    void addMove(PathBatch batch, double[] move, double constant, double[] byDriver, int firstNormalRow) {
        double variance = 0;
        for (double loading : byDriver) {
            variance = Math.fma(loading, loading, variance);
        }
        if (variance == 0) {
            Rows.add(move, constant);
            return;
        }
        double deviation = Math.sqrt(variance);
        double[] coupled = batch.row(firstRow + 1);
        Rows.fill(coupled, 0);
        for (int driver = 0; driver < byDriver.length; driver++) {
            if (byDriver[driver] != 0) {
                Rows.addScaled(coupled, byDriver[driver] / deviation, batch.row(firstNormalRow + driver));
            }
        }
        copula.couple(coupled, batch.row(firstRow), batch.row(firstRow + 2));
        Rows.addScaled(move, constant, deviation, coupled);
    }

    private static void addSquares(double[] to, double[] x) {
        for (int path = 0; path < to.length; path++) {
            to[path] = Math.fma(x[path], x[path], to[path]);
        }
    }

    private static void multiply(double[] to, double[] x) {
        for (int path = 0; path < to.length; path++) {
            to[path] *= x[path];
        }
    }

    private static void invertRoots(double[] x) {
        for (int path = 0; path < x.length; path++) {
            x[path] = 1 / Math.sqrt(x[path]);
        }
    }
}
