package org.hedgerow.calibration.history;

import org.hedgerow.check.Checks;
import org.hedgerow.history.Returns;

/** Moments of returns about their mean. */
final class Sample {
    private final double[] returns;
    private final double mean;

    Sample(Returns returns) {
        this.returns = returns.values();
        double sum = 0;
        for (double each : this.returns) {
            sum += each;
        }
        this.mean = sum / this.returns.length;
    }

    int size() {
        return returns.length;
    }

    double mean() {
        return mean;
    }

    double deviationFromMean(int move) {
        return returns[move] - mean;
    }

    /** Mean of a power of the deviations. */
    double moment(int order) {
        double sum = 0;
        for (double each : returns) {
            double power = 1;
            for (int factor = 0; factor < order; factor++) {
                power *= each - mean;
            }
            sum += power;
        }
        return sum / returns.length;
    }

    double variance() {
        return moment(2);
    }

    /** The fourth moment over the square of the second: 3 of normal returns. */
    double kurtosis() {
        double variance = variance();
        return moment(4) / (variance * variance);
    }

    /** Refuses returns of which nothing can be learnt. */
    Sample varied() {
        Checks.that(size() >= 2, "returns", "must be at least two");
        Checks.that(variance() > 0, "returns", "must not all be the same: a rate that does not move has no volatility");
        return this;
    }
}
