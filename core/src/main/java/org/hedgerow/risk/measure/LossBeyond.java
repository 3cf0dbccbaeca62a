package org.hedgerow.risk.measure;

import org.hedgerow.check.Checks;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Influence;
import org.hedgerow.risk.Interval;
import org.hedgerow.risk.Measure;
import org.hedgerow.risk.Ranks;
import org.hedgerow.risk.ShareInterval;
import org.hedgerow.sample.Moments;
import org.hedgerow.sample.Sample;

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
    public void influence(double[] outcome, double[] located, double[] out) {
        for (int path = 0; path < outcome.length; path++) {
            out[path] = -outcome[path] > reserve ? 1 : 0;
        }
    }

    /** By {@link ShareInterval}. */
    public Interval interval(double[] outcome, Ranks ranks, double z) {
        Checks.positive(z, "z");
        double share = ranks.shareBeyond(reserve);
        Sample sample = ranks.sample();
        double error = sample.isPlain() ? 0 : counted(outcome, ranks).standardError();
        return ShareInterval.of(new Moments(share, error), sample, z);
    }

    /** Without the help of controls, which know of no bounds to a probability. */
    Estimate counted(double[] outcome, Ranks ranks) {
        return Influence.estimate(ranks.sample().moments(influence(outcome, ranks)), ranks.sample());
    }
}
