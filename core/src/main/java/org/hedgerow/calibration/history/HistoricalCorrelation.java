package org.hedgerow.calibration.history;

import java.util.ArrayList;
import java.util.List;
import org.hedgerow.history.History;
import org.hedgerow.model.Correlation;
import org.hedgerow.money.Currency;

/**
 * Correlations of returns on common dates, which therefore are a correlation matrix.
 *
 * @param estimates as {@code [row][column]} in the order of the currencies; exactly 1 on the diagonal
 */
public record HistoricalCorrelation(List<Currency> currencies, List<List<Estimated>> estimates) {
    public HistoricalCorrelation {
        currencies = List.copyOf(currencies);
        estimates = estimates.stream().map(List::copyOf).toList();
    }

    /** Of all currencies of a history, in the order of their codes. */
    public static HistoricalCorrelation of(History history) {
        List<Currency> currencies = List.copyOf(history.fixings().keySet());
        List<Sample> samples = currencies.stream()
                .map(currency -> new Sample(history.of(currency).logReturns()).varied())
                .toList();
        List<List<Estimated>> estimates = new ArrayList<>();
        for (int row = 0; row < samples.size(); row++) {
            List<Estimated> cells = new ArrayList<>();
            for (int column = 0; column < samples.size(); column++) {
                cells.add(
                        column < row
                                ? estimates.get(column).get(row)
                                : row == column ? new Estimated(1, 0, 0) : of(samples.get(row), samples.get(column)));
            }
            estimates.add(cells);
        }
        return new HistoricalCorrelation(currencies, estimates);
    }

    /** The error is {@code (1 - r^2) / sqrt(n)} of normal returns; the robust one is that of the influence function. */
    private static Estimated of(Sample first, Sample second) {
        int size = first.size();
        double oneDeviation = Math.sqrt(first.variance());
        double otherDeviation = Math.sqrt(second.variance());
        double sum = 0;
        for (int move = 0; move < size; move++) {
            sum += first.deviationFromMean(move) * second.deviationFromMean(move);
        }
        double value = Math.max(-1, Math.min(1, sum / size / (oneDeviation * otherDeviation)));
        double squares = 0;
        for (int move = 0; move < size; move++) {
            double one = first.deviationFromMean(move) / oneDeviation;
            double other = second.deviationFromMean(move) / otherDeviation;
            double influence = one * other - value / 2 * (one * one + other * other);
            squares += influence * influence;
        }
        return new Estimated(value, (1 - value * value) / Math.sqrt(size), Math.sqrt(squares) / size);
    }

    /** For a model. */
    public Correlation correlation() {
        List<List<Double>> matrix = estimates.stream()
                .map(row -> row.stream().map(Estimated::value).toList())
                .toList();
        return new Correlation(currencies, matrix);
    }
}
