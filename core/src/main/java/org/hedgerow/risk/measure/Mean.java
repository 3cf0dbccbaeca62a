package org.hedgerow.risk.measure;

import org.hedgerow.risk.TailMeasure;
import org.hedgerow.risk.Tails;

/** The mean outcome, a gain where positive. */
public record Mean() implements TailMeasure {
    @Override
    public String name() {
        return "mean";
    }

    @Override
    public double[] locate(Tails tails) {
        return new double[0];
    }

    @Override
    public double value(Tails tails) {
        return tails.mean();
    }

    @Override
    public void influence(double[] outcome, double[] located, double[] out) {
        System.arraycopy(outcome, 0, out, 0, outcome.length);
    }
}
