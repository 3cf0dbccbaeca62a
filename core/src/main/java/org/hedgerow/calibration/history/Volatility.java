package org.hedgerow.calibration.history;

import java.util.stream.IntStream;
import org.hedgerow.check.Checks;
import org.hedgerow.formula.Garch;
import org.hedgerow.history.Returns;

/** Volatility of past returns, per square root of an Act/365F year of the history. */
public final class Volatility {
    private Volatility() {}

    /**
     * Standard deviation of the returns about their mean. Its error is {@code v / sqrt(2 n)} if they are normal; the
     * robust one has the kurtosis of the sample in the place of 3.
     */
    public static Estimated of(Returns returns) {
        Sample sample = new Sample(returns).varied();
        int size = sample.size();
        double annual = Math.sqrt(sample.variance() * size / (size - 1.0) * returns.perYear());
        double robust = annual * Math.sqrt(Math.max(0, sample.kurtosis() - 1) / (4 * size));
        return new Estimated(annual, annual / Math.sqrt(2.0 * (size - 1)), robust);
    }

    /**
     * Today's volatility by weights that fall by {@code decay} with each return into the past (RiskMetrics 1996; 0.94
     * there), about a mean of zero. The error is that of a volatility that does not change.
     */
    public static Estimated weighted(Returns returns, double decay) {
        Checks.that(decay > 0 && decay < 1, "decay", "must be strictly between 0 and 1, but is " + decay);
        Sample sample = new Sample(returns).varied();
        double variance = Garch.ewma(decay).variances(meanSquare(returns), returns.values())[returns.size()];
        double annual = Math.sqrt(variance * returns.perYear());
        double weights = (1 - decay) / (1 + decay); // the sum of the squared weights
        double robust = annual * Math.sqrt(Math.max(0, sample.kurtosis() - 1) * weights / 4);
        return new Estimated(annual, annual * Math.sqrt(weights / 2), robust);
    }

    private static double meanSquare(Returns returns) {
        return IntStream.range(0, returns.size())
                .mapToDouble(returns::value)
                .map(each -> each * each)
                .average()
                .orElseThrow();
    }
}
