package org.hedgerow.risk.measure;

import org.hedgerow.check.Checks;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Influence;
import org.hedgerow.risk.Interval;
import org.hedgerow.risk.Ranks;
import org.hedgerow.risk.ShareInterval;
import org.hedgerow.risk.TailMeasure;
import org.hedgerow.risk.Tails;
import org.hedgerow.sample.Moments;
import org.hedgerow.sample.Sample;

/** The probability of a loss above a reserve, an amount in the unit of the outcomes. */
public record LossBeyond(double reserve) implements TailMeasure {
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

    @Override
    public double[] locate(Tails tails) {
        return new double[0];
    }

    @Override
    public double value(Tails tails) {
        return tails.shareBeyond(reserve);
    }

    /** By {@link ShareInterval}. */
    public Interval interval(double[] outcome, Ranks ranks, double z) {
        return interval(counted(outcome, ranks), ranks, z);
    }

    Interval interval(Estimate counted, Tails tails, double z) {
        Checks.positive(z, "z");
        Sample sample = tails.sample();
        double error = sample.isPlain() ? 0 : counted.standardError();
        return ShareInterval.of(new Moments(tails.shareBeyond(reserve), error), sample, z);
    }

    /** Without the help of controls, which know of no bounds to a probability. */
    Estimate counted(double[] outcome, Ranks ranks) {
        return Influence.estimate(ranks.sample().moments(influence(outcome, ranks)), ranks.sample());
    }
}
