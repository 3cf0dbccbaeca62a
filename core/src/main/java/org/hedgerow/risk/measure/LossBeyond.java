package org.hedgerow.risk.measure;

import org.hedgerow.check.Checks;
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
     * {@code z^2 / paths}.
     */
    public Interval interval(Ranks ranks, double z) {
        double paths = ranks.count();
        double share = ranks.countBeyond(reserve) / paths;
        double extra = Checks.positive(z, "z") * z / paths;
        double centre = (share + extra / 2) / (1 + extra);
        double halfWidth = z * Math.sqrt(share * (1 - share) / paths + extra / (4 * paths)) / (1 + extra);
        return new Interval(Math.max(0, centre - halfWidth), Math.min(1, centre + halfWidth));
    }
}
