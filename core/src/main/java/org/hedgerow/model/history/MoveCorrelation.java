package org.hedgerow.model.history;

import java.util.ArrayList;
import java.util.List;
import org.hedgerow.history.History;
import org.hedgerow.model.Correlation;
import org.hedgerow.money.Currency;

/** Correlation of the daily logarithmic moves of all currencies of a history. */
final class MoveCorrelation {
    private MoveCorrelation() {}

    static Correlation of(History history) {
        List<Currency> currencies = List.copyOf(history.fixings().keySet());
        double[][] moves = history.logReturns(currencies);
        for (double[] row : moves) {
            standardise(row);
        }
        List<List<Double>> matrix = new ArrayList<>();
        for (int row = 0; row < moves.length; row++) {
            List<Double> cells = new ArrayList<>();
            for (int column = 0; column < moves.length; column++) {
                double product =
                        row == column ? 1 : product(moves[Math.max(row, column)], moves[Math.min(row, column)]);
                cells.add(Math.max(-1, Math.min(1, product)));
            }
            matrix.add(cells);
        }
        return new Correlation(currencies, matrix);
    }

    /** To the mean 0 and the length 1. */
    private static void standardise(double[] moves) {
        double mean = 0;
        for (double move : moves) {
            mean += move / moves.length;
        }
        double squares = 0;
        for (int move = 0; move < moves.length; move++) {
            moves[move] -= mean;
            squares = Math.fma(moves[move], moves[move], squares);
        }
        double length = Math.sqrt(squares);
        for (int move = 0; move < moves.length; move++) {
            moves[move] = length == 0 ? 0 : moves[move] / length;
        }
    }

    private static double product(double[] one, double[] other) {
        double sum = 0;
        for (int move = 0; move < one.length; move++) {
            sum = Math.fma(one[move], other[move], sum);
        }
        return sum;
    }
}
