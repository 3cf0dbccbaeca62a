package org.hedgerow.backtest;

import java.time.LocalDate;
import java.util.List;

/**
 * What was forecast on a day, and what the rate did.
 *
 * @param due the day of the fixing that was forecast
 * @param fixings from the one to the other
 * @param still whether the rate had not moved within all that the model looks back on, from that day or when parameters were
 *     last looked for in vain, so that no loss was forecast
 * @param quotient of the two fixings
 * @param bounds of both sides and all levels
 */
public record Prediction(
        LocalDate made, LocalDate due, int fixings, boolean still, double quotient, List<Bound> bounds) {
    public Prediction {
        bounds = List.copyOf(bounds);
    }

    /**
     * Losses as shares of today's worth of the amount in home currency.
     *
     * @param level of the tail, 0.99 for the worst 1 %
     * @param valueAtRisk a loss positive
     * @param expectedShortfall a loss positive
     */
    public record Bound(Side side, double level, double valueAtRisk, double expectedShortfall) {}

    /** The loss of a side. */
    public double loss(Side side) {
        return side.loss(quotient);
    }

    boolean isException(Bound bound) {
        return loss(bound.side()) > bound.valueAtRisk();
    }
}
