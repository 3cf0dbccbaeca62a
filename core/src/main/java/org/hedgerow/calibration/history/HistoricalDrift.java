package org.hedgerow.calibration.history;

import org.hedgerow.history.Returns;
import org.hedgerow.model.Drift;

/**
 * The growth rate of the mean, {@code E S(t) = S(0) e^(rate t)}, as the past had it: the mean logarithmic return a year
 * and half of its variance.
 *
 * <p>Its error is the volatility over the root of the years, however many fixings a year there are: 25 years of a rate
 * that varies by 10 % a year leave 2 % a year.
 */
public record HistoricalDrift(Estimated rate) {
    /**
     * The rate at which the rate itself, not its logarithm, grew, {@code mean + variance / 2} a year, with its error
     * by the moments of the moves.
     */
    public static HistoricalDrift of(Returns returns) {
        Sample sample = new Sample(returns).varied();
        int size = sample.size();
        double variance = sample.variance() * size / (size - 1.0);
        double perYear = returns.perYear();
        double rate = (sample.mean() + variance / 2) * perYear;
        double normal = variance + variance * variance / 2;
        double skewed = variance + sample.moment(3) + (sample.moment(4) - variance * variance) / 4;
        double scale = perYear / Math.sqrt(size);
        return new HistoricalDrift(
                new Estimated(rate, scale * Math.sqrt(normal), scale * Math.sqrt(Math.max(0, skewed))));
    }

    /** The drift for a scenario, with the larger of its errors. */
    public Drift.Historical drift() {
        return new Drift.Historical(rate.value(), Math.max(rate.standardError(), rate.robustError()));
    }
}
