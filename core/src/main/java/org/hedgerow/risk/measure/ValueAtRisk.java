package org.hedgerow.risk.measure;

import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Interval;
import org.hedgerow.risk.TailPaths;
import org.hedgerow.risk.Tails;
import org.hedgerow.sample.Units;

/**
 * The smallest loss that is not exceeded with probability {@code alpha}, mean outcome included: a loss where positive.
 *
 * <p>It is an order statistic and not a mean over paths, hence not a {@link org.hedgerow.risk.Measure}; its interval is
 * between two other order statistics.
 */
public record ValueAtRisk(double alpha) {
    public ValueAtRisk {
        TailPaths.requireLevel(alpha);
    }

    /** As {@code value at risk at 0.99}. */
    public String name() {
        return "value at risk at " + alpha;
    }

    /**
     * With half the width of the 95 % interval over 1.96 as standard error, 0 where losses there are all equal; where
     * randomisations are what is independent, with the spread of their own values at risk.
     */
    public Estimate estimate(Tails tails) {
        if (tails.sample().units() instanceof Units.Randomisations) {
            return tails.spreadOfValuesAtRisk(alpha);
        }
        return new Estimate(
                tails.valueAtRisk(alpha), interval(tails, Interval.Z_95).width() / (2 * Interval.Z_95));
    }

    /** At the confidence that {@code z} has for a normal; it need not lie evenly about the value. */
    public Interval interval(Tails tails, double z) {
        return tails.valueAtRiskInterval(alpha, z);
    }
}
