package org.hedgerow.backtest.coverage;

import org.hedgerow.check.Checks;
import org.hedgerow.math.probability.GammaFunction;

/**
 * The proportion of failures: whether exceptions were as many as forecast, with {@code LR = 2 (x log(x/n / p) + (n - x)
 * log((1 - x/n) / (1 - p)))}, chi-squared with one degree of freedom. Kupiec, Techniques for verifying the accuracy of
 * risk measurement models, Journal of Derivatives 3 (1995).
 *
 * @param forecasts that were made
 * @param probability of an exception, as forecast: 0.01 for 99 %
 */
public record Kupiec(int forecasts, double probability) {
    public Kupiec {
        Checks.positive(forecasts, "forecasts");
        Checks.that(
                probability > 0 && probability < 1,
                "probability",
                "must be strictly between 0 and 1, but is " + probability);
    }

    /** Of so many exceptions. */
    public LikelihoodRatio test(int exceptions) {
        Checks.in(exceptions, 0, forecasts, "exceptions");
        double share = (double) exceptions / forecasts;
        double free = LikelihoodRatio.term(exceptions, share) + LikelihoodRatio.term(forecasts - exceptions, 1 - share);
        double tested = LikelihoodRatio.term(exceptions, probability)
                + LikelihoodRatio.term(forecasts - exceptions, 1 - probability);
        return new LikelihoodRatio(2 * (free - tested), 1);
    }

    /**
     * The numbers of exceptions that a test does not refuse.
     *
     * @param level of the test: 0.95 refuses a true forecast in one of twenty cases
     */
    public Region accepted(double level) {
        Checks.that(level > 0 && level < 1, "level", "must be strictly between 0 and 1, but is " + level);
        double most = 2 * GammaFunction.quantile(0.5, level);
        int low = 0;
        while (test(low).statistic() >= most) {
            low++;
        }
        int high = low;
        while (high < forecasts && test(high + 1).statistic() < most) {
            high++;
        }
        return new Region(low, high);
    }

    /** From the fewest to the most, both included. */
    public record Region(int fewest, int most) {}
}
