package org.hedgerow.risk;

import org.hedgerow.sample.Sample;

/**
 * What is located of a column of outcomes before its measures are read path by path: moments of the outcomes and, at levels,
 * order statistics of the losses, each {@code -outcome}. {@link Ranks} know it of paths that are all kept, at any level.
 */
public interface Tails {
    /** What the outcomes are of. */
    Sample sample();

    /** The mean outcome, gains positive. */
    double mean();

    /** The standard deviation of the outcomes, with the divisor {@code sum w}. */
    double standardDeviation();

    /** The smallest loss not exceeded with probability {@code alpha}. */
    double valueAtRisk(double alpha);

    /** The mean of {@code (L - VaR)+}. */
    double meanExcess(double alpha);

    /** Between which losses the true value at risk lies, at the confidence {@code z} has for a normal: 1.96 for 95 %. */
    Interval valueAtRiskInterval(double alpha, double z);

    /** The value at risk of all, its error from the values at risk that the randomisations have by themselves. */
    Estimate spreadOfValuesAtRisk(double alpha);

    /** How the losses divide at a level; with weights, counted in effective paths. */
    TailPaths tail(double alpha);

    /** The share of the paths, by weight, that lose more than an amount. */
    double shareBeyond(double loss);

    /**
     * A measure of all paths, known before it is read path by path.
     *
     * @param outcome of the paths at hand, which may be some of them
     */
    double value(TailMeasure measure, double[] outcome);

    /**
     * The influences of the paths at hand on a measure of all, as new.
     *
     * @param outcome of paths that may be some of those that were located
     */
    double[] influence(TailMeasure measure, double[] outcome);
}
