package org.hedgerow.model;

import java.util.List;
import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.math.numeric.Matrices;
import org.hedgerow.math.numeric.NearestCorrelation;
import org.hedgerow.money.Currency;

/**
 * Correlations of the logarithmic moves of currencies against home; rows and columns in the order of the currencies.
 *
 * @param matrix as it was given
 * @param nearest whether a matrix that is not positive semi-definite is replaced by the nearest that is, instead of
 *     being refused; not, if left out
 */
public record Correlation(List<Currency> currencies, List<List<Double>> matrix, Optional<Boolean> nearest) {
    /** An eigenvalue this far below zero is rounding of a matrix that was given with few digits of a double. */
    private static final double ROUNDING = 1e-12;

    public Correlation {
        currencies = Checks.notEmpty(currencies, "currencies");
        matrix = Checks.notEmpty(matrix, "matrix").stream().map(List::copyOf).toList();
        Checks.that(
                currencies.stream().distinct().count() == currencies.size(),
                "currencies",
                "must name each currency once");
        Checks.that(matrix.size() == currencies.size(), "matrix", "must have one row per currency");
        for (int row = 0; row < matrix.size(); row++) {
            checkRow(matrix, row);
        }
        double smallest = Matrices.smallestEigenvalue(toArray(matrix));
        Checks.that(
                smallest >= -ROUNDING || Checks.present(nearest, "nearest").orElse(false),
                "matrix",
                "must be positive semi-definite, but its smallest eigenvalue is " + smallest
                        + "; the nearest matrix that is can be asked for");
    }

    /** A matrix that has to be positive semi-definite as it is. */
    public Correlation(List<Currency> currencies, List<List<Double>> matrix) {
        this(currencies, matrix, Optional.empty());
    }

    /** What is simulated instead of the matrix given; empty where that is taken as it is. */
    public Optional<NearestCorrelation> repaired() {
        double[][] given = toArray(matrix);
        return Matrices.smallestEigenvalue(given) >= -ROUNDING
                ? Optional.empty()
                : Optional.of(NearestCorrelation.to(given));
    }

    /** The matrix that is simulated, of some of the currencies in the order asked for, as {@code [row][column]}. */
    public double[][] among(List<Currency> some) {
        double[][] whole = repaired().map(NearestCorrelation::matrix).orElseGet(() -> toArray(matrix));
        int[] places = some.stream().mapToInt(this::place).toArray();
        double[][] part = new double[places.length][places.length];
        for (int row = 0; row < part.length; row++) {
            for (int column = 0; column < part.length; column++) {
                part[row][column] = whole[places[row]][places[column]];
            }
        }
        return part;
    }

    private static void checkRow(List<List<Double>> matrix, int row) {
        String place = "matrix[" + row + "]";
        Checks.that(matrix.get(row).size() == matrix.size(), place, "must have one number per currency");
        for (int column = 0; column < matrix.size(); column++) {
            String cell = place + "[" + column + "]";
            double value = Checks.correlation(matrix.get(row).get(column), cell);
            Checks.that(row != column || value == 1, cell, "must be 1 on the diagonal, but is " + value);
            double mirror = matrix.get(column).size() > row ? matrix.get(column).get(row) : value;
            Checks.that(value == mirror, cell, "must equal its mirror image " + mirror + ", but is " + value);
        }
    }

    private int place(Currency currency) {
        int place = currencies.indexOf(currency);
        if (place < 0) {
            throw InvalidValue.at("model.correlation.currencies", "must have " + currency + ", which is simulated");
        }
        return place;
    }

    private static double[][] toArray(List<List<Double>> matrix) {
        return matrix.stream()
                .map(row -> row.stream().mapToDouble(Double::doubleValue).toArray())
                .toArray(double[][]::new);
    }
}
