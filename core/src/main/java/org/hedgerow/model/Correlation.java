package org.hedgerow.model;

import java.util.List;
import org.hedgerow.check.Checks;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.math.Matrices;
import org.hedgerow.money.Currency;

/** Correlations of the logarithmic moves of currencies against home; rows and columns in the order of the currencies. */
public record Correlation(List<Currency> currencies, List<List<Double>> matrix) {
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
                smallest >= -ROUNDING,
                "matrix",
                "must be positive semi-definite, but its smallest eigenvalue is " + smallest);
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

    /** The matrix of some of the currencies, in the order asked for. */
    double[][] among(List<Currency> some) {
        double[][] part = new double[some.size()][some.size()];
        for (int row = 0; row < part.length; row++) {
            for (int column = 0; column < part.length; column++) {
                part[row][column] = matrix.get(place(some.get(row))).get(place(some.get(column)));
            }
        }
        return part;
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
