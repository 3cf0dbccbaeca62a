package org.hedgerow.formula;

import org.hedgerow.check.Checks;

/**
 * Square-root variance {@code dv = meanReversion (longVariance - v) dt + volOfVol sqrt(v) dZ} of a rate whose log moves
 * by {@code -v/2 dt + sqrt(v) dW} about its forward, with {@code dW dZ = correlation dt}.
 *
 * <p>Heston, A closed-form solution for options with stochastic volatility (1993). Variances are per year, mean
 * reversion is a rate per year. The moments are those of Cox, Ingersoll and Ross (1985).
 *
 * @param initialVariance {@code v} today
 */
public record HestonParameters(
        double initialVariance, double meanReversion, double longVariance, double volOfVol, double correlation) {
    public HestonParameters {
        Checks.notNegative(initialVariance, "initialVariance");
        Checks.positive(meanReversion, "meanReversion");
        Checks.positive(longVariance, "longVariance");
        Checks.positive(volOfVol, "volOfVol");
        Checks.correlation(correlation, "correlation");
    }

    /** The roots of both variances, today's and the long run's, higher by a number. */
    public HestonParameters raised(double volatility) {
        return new HestonParameters(
                raised(initialVariance, volatility),
                meanReversion,
                raised(longVariance, volatility),
                volOfVol,
                correlation);
    }

    /** The roots of both variances times a factor. */
    public HestonParameters scaled(double factor) {
        double ofVariance = factor * factor;
        return new HestonParameters(
                initialVariance * ofVariance, meanReversion, longVariance * ofVariance, volOfVol, correlation);
    }

    private static double raised(double variance, double by) {
        double root = Checks.notNegative(Math.sqrt(variance) + by, "volatility");
        return root * root;
    }

    /** {@code 2 meanReversion longVariance / volOfVol^2}: from 1 on the variance never reaches zero (Feller). */
    public double fellerRatio() {
        return 2 * meanReversion * longVariance / (volOfVol * volOfVol);
    }

    /** The expected variance per year after a time, seen from today. */
    public double expectedVariance(double years) {
        Checks.notNegative(years, "years");
        return longVariance + (initialVariance - longVariance) * StrictMath.exp(-meanReversion * years);
    }

    /** How far the variance after a time is spread about {@link #expectedVariance}: itself a variance. */
    public double varianceOfVariance(double years) {
        Checks.notNegative(years, "years");
        double decay = StrictMath.exp(-meanReversion * years);
        double gone = -StrictMath.expm1(-meanReversion * years);
        return volOfVol * volOfVol / meanReversion * gone * (initialVariance * decay + longVariance * gone / 2);
    }

    /** The expected mean over time of the variance per year: the fair strike of a variance swap. */
    public double averageVariance(double years) {
        Checks.notNegative(years, "years");
        double time = meanReversion * years;
        double weight = time == 0 ? 1 : -StrictMath.expm1(-time) / time;
        return longVariance + (initialVariance - longVariance) * weight;
    }
}
