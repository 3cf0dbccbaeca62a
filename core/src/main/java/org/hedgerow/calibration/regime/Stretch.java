package org.hedgerow.calibration.regime;

import java.util.ArrayList;
import java.util.List;
import org.hedgerow.calibration.history.Estimated;

/** The moves of a series in all stretches of one regime. */
final class Stretch {
    private final double[] logs;
    private final double perYear;
    private final List<Double> moves = new ArrayList<>();
    private int ends;

    /** @param logs of the rates of the series */
    Stretch(double[] logs, double perYear) {
        this.logs = logs;
        this.perYear = perYear;
    }

    /**
     * From one fixing to another; nothing if they are the same.
     *
     * @param ended not by the series alone
     */
    void add(int from, int to, boolean ended) {
        for (int date = from + 1; date <= to; date++) {
            moves.add(logs[date] - logs[date - 1]);
        }
        ends += ended && to > from ? 1 : 0;
    }

    double years() {
        return moves.size() / perYear;
    }

    RegimeMeasures measures() {
        return new RegimeMeasures(length(), growth(), volatility());
    }

    /** Years for each end, those of a stretch that the series cuts off, too; unbounded if none was seen to end. */
    private Estimated length() {
        if (ends == 0) {
            return moves.isEmpty() ? unknown() : new Estimated(unbounded(), unbounded(), unbounded());
        }
        double mean = years() / ends;
        double error = mean / Math.sqrt(ends);
        return new Estimated(mean, error, error);
    }

    private Estimated growth() {
        if (moves.size() < 2) {
            return moves.isEmpty() ? unknown() : new Estimated(moves.get(0) * perYear, unbounded(), unbounded());
        }
        double error = volatility().value() / Math.sqrt(years());
        return new Estimated(mean() * perYear, error, error);
    }

    /** About the mean; the robust error has the kurtosis of the moves in the place of 3. */
    private Estimated volatility() {
        int size = moves.size();
        double variance = size < 2 ? 0 : moment(2);
        if (variance == 0) {
            return size < 2 ? unknown() : new Estimated(0, 0, 0);
        }
        double value = Math.sqrt(variance * size / (size - 1.0) * perYear);
        double kurtosis = moment(4) / (variance * variance);
        double robust = value * Math.sqrt(Math.max(0, kurtosis - 1) / (4 * size));
        return new Estimated(value, value / Math.sqrt(2.0 * (size - 1)), robust);
    }

    private double mean() {
        return moves.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    private double moment(int order) {
        double mean = mean();
        return moves.stream()
                .mapToDouble(move -> {
                    double square = (move - mean) * (move - mean);
                    return order == 2 ? square : square * square;
                })
                .average()
                .orElseThrow();
    }

    private static Estimated unknown() {
        return new Estimated(0, unbounded(), unbounded());
    }

    private static double unbounded() {
        return Double.POSITIVE_INFINITY;
    }
}
