package org.hedgerow.risk.measure;

import org.hedgerow.risk.Measure;

/** The mean outcome, a gain where positive. */
public record Mean() implements Measure {
    @Override
    public String name() {
        return "mean";
    }

    @Override
    public void influence(double[] outcome, double[] located, double[] out) {
        System.arraycopy(outcome, 0, out, 0, outcome.length);
    }
}
