package org.hedgerow.risk.shape;

import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Interval;
import org.hedgerow.risk.Ranks;
import org.hedgerow.risk.TailPaths;
import org.hedgerow.risk.measure.ValueAtRisk;

/**
 * The outcome that is not reached with a probability, gains positive: that of 5 % is the value at risk at 95 % with the
 * other sign, and so always one of the outcomes.
 *
 * @param level the probability, between 0 and 1
 * @param interval at 95 %, between two other outcomes
 */
public record OutcomeQuantile(double level, Estimate estimate, Interval interval) {
    private static final double STEPS = 1e12; // of a level in one: 1 - 0.95 is 0.05

    /** Of a column whose ranks are known. */
    public static OutcomeQuantile of(Ranks ranks, double level) {
        TailPaths.requireLevel(level);
        ValueAtRisk loss = new ValueAtRisk(complement(level));
        Estimate risk = loss.estimate(ranks);
        Interval range = loss.interval(ranks, Interval.Z_95);
        return new OutcomeQuantile(
                level,
                new Estimate(0.0 - risk.value(), risk.standardError(), risk.degreesOfFreedom()),
                new Interval(0.0 - range.high(), 0.0 - range.low()));
    }

    private static double complement(double level) {
        return Math.rint((1 - level) * STEPS) / STEPS;
    }
}
