package org.hedgerow.backtest.coverage;

import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.math.probability.Binomial;

/**
 * The supervisors' reading of exceptions: green while fewer exceptions have a probability below 95 %, counting this many
 * too, yellow below 99.99 %, red from there. Basel Committee, Supervisory framework for the use of backtesting (1996).
 *
 * @param forecasts that were made
 * @param probability of an exception, as forecast: 0.01 for 99 %
 */
public record TrafficLight(int forecasts, double probability) {
    private static final double YELLOW = 0.95;
    private static final double RED = 0.9999;
    private static final int YEAR = 250;
    private static final double ONE_PERCENT = 0.01;
    private static final double[] PLUS_FACTORS = {0.40, 0.50, 0.65, 0.75, 0.85}; // from five exceptions on
    private static final int FIRST_YELLOW = 5;

    /** How a model is judged. */
    public enum Zone {
        /** As many exceptions as a right model may well have. */
        GREEN,
        /** More than 95 % of right models have. */
        YELLOW,
        /** More than 99.99 % of right models have. */
        RED
    }

    public TrafficLight {
        Checks.positive(forecasts, "forecasts");
        Checks.share(probability, "probability");
    }

    /** Probability of so many exceptions or fewer, if the forecasts are right. */
    public double cumulativeProbability(int exceptions) {
        return new Binomial(forecasts, probability).cdf(exceptions);
    }

    /** Green where fewer than 95 % of right forecasts have so few exceptions, red from 99.99 % on, yellow between. */
    public Zone zone(int exceptions) {
        double upTo = cumulativeProbability(exceptions);
        return upTo < YELLOW ? Zone.GREEN : upTo < RED ? Zone.YELLOW : Zone.RED;
    }

    /** What is added to the multiplier of capital; the standard says it of 250 forecasts at 99 % alone. */
    public Optional<Double> plusFactor(int exceptions) {
        if (forecasts != YEAR || Math.abs(probability - ONE_PERCENT) > 1e-12) {
            return Optional.empty();
        }
        return Optional.of(
                switch (zone(exceptions)) {
                    case GREEN -> 0.0;
                    case YELLOW -> PLUS_FACTORS[exceptions - FIRST_YELLOW];
                    case RED -> 1.0;
                });
    }
}
