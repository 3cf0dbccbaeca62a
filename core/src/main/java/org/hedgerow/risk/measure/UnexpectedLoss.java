package org.hedgerow.risk.measure;

import org.hedgerow.risk.TailMeasure;
import org.hedgerow.risk.TailPaths;
import org.hedgerow.risk.Tails;

/**
 * The expected shortfall of an outcome below its own mean, {@code D = ES + E X}: never negative, and the same from
 * whatever reference a gain is counted.
 *
 * <p>A path's influence is that of the expected shortfall plus {@code X}. With {@code e = L - VaR} it is written as
 * {@code e alpha / (1 - alpha)} above the value at risk and {@code -e} below, which is the same number without the
 * cancellation: no path can round below zero.
 */
public record UnexpectedLoss(double alpha) implements TailMeasure {
    public UnexpectedLoss {
        TailPaths.requireLevel(alpha);
    }

    @Override
    public String name() {
        return "unexpected loss at " + alpha;
    }

    /** The value at risk. */
    @Override
    public double[] locate(Tails tails) {
        return new double[] {tails.valueAtRisk(alpha)};
    }

    @Override
    public double value(Tails tails) {
        return tails.valueAtRisk(alpha) + tails.meanExcess(alpha) / (1 - alpha) + tails.mean();
    }

    @Override
    public void influence(double[] outcome, double[] located, double[] out) {
        double valueAtRisk = located[0];
        double perExcess = alpha / (1 - alpha);
        for (int path = 0; path < outcome.length; path++) {
            double excess = -outcome[path] - valueAtRisk;
            out[path] = excess > 0 ? perExcess * excess : 0.0 - excess;
        }
    }
}
