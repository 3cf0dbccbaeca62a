package org.hedgerow.formula.variance;

/**
 * The options of a rate whose variance is random: the law of the rate depends on time to expiry and on the variance alone.
 * Variances are per year.
 */
public interface VarianceSmile {
    /** The mean of the variance after a time, seen from today. */
    double expectedVariance(double years);

    /** Above next to all variances after a time, seen from today. */
    double highestVariance(double years);

    /** What the log of the rate is expected to move by over a time, squared: a straight line in the variance. */
    double totalVariance(double variance, double years);

    /**
     * Standard deviations of the log of the rate that price options by Black's formula.
     *
     * @param variance now
     * @param years to expiry
     * @param logStrikes over the forward, ascending
     */
    double[] deviations(double variance, double years, double[] logStrikes);
}
