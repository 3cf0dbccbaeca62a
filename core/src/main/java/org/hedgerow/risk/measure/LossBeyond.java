package org.hedgerow.risk.measure;

import org.hedgerow.check.Checks;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Influence;
import org.hedgerow.risk.Interval;
import org.hedgerow.risk.Measure;
import org.hedgerow.risk.Ranks;

/** The probability of a loss above a reserve, an amount in the unit of the outcomes. */
public record LossBeyond(double reserve) implements Measure {
    public LossBeyond {
        Checks.notNegative(reserve, "reserve");
    }

    @Override
    public String name() {
        return "probability of a loss beyond " + reserve;
    }

    @Override
    public double[] locate(Ranks ranks) {
        return new double[0];
    }

    @Override
    public void influence(double[] outcome, double[] located, double[] out) {
        for (int path = 0; path < outcome.length; path++) {
            out[path] = -outcome[path] > reserve ? 1 : 0;
        }
    }

    /**
     * The interval of Wilson, Probable inference, the law of succession, and statistical inference (1927).
     *
     * <p>Where no path lost so much the standard error is 0, which says too much; this interval then ends near
     * {@code z^2 / paths}. Paths that are weighted or depend on each other count as the number of plain ones that would
     * have the same error.
     */
    public Interval interval(double[] outcome, Ranks ranks, double z) {
        Checks.positive(z, "z");
        double share = ranks.shareBeyond(reserve);
        if (ranks.sample().isPlain()) {
            return wilson(share, (double) ranks.count(), z);
        }
        Estimate estimate = counted(outcome, ranks);
        double error = estimate.standardError();
        double alike = error > 0
                ? share * (1 - share) / (error * error)
                : ranks.sample().effectivePaths();
        return wilson(share, alike, estimate.errors(z));
    }

    /** Without the help of controls, which know of no bounds to a probability. */
    Estimate counted(double[] outcome, Ranks ranks) {
        return Influence.estimate(ranks.sample().moments(influence(outcome, ranks)), ranks.sample());
    }

    private static Interval wilson(double share, double paths, double z) {
        double extra = z * z / paths;
        double centre = (share + extra / 2) / (1 + extra);
        double halfWidth = z * Math.sqrt(share * (1 - share) / paths + extra / (4 * paths)) / (1 + extra);
        return new Interval(Math.max(0, centre - halfWidth), Math.min(1, centre + halfWidth));
    }
}
