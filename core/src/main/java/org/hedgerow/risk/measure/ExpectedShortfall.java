package org.hedgerow.risk.measure;

import org.hedgerow.risk.TailMeasure;
import org.hedgerow.risk.TailPaths;
import org.hedgerow.risk.Tails;

/**
 * The mean of the worst {@code 1 - alpha} of losses, mean outcome included: a loss where positive.
 *
 * <p>A path's influence is {@code VaR + (L - VaR)+ / (1 - alpha)} with {@code L = -X}: Rockafellar and Uryasev,
 * Optimization of conditional value-at-risk (2000), equation 4. Losses equal to the value at risk count in the share
 * that the tail has of them.
 */
public record ExpectedShortfall(double alpha) implements TailMeasure {
    public ExpectedShortfall {
        TailPaths.requireLevel(alpha);
    }

    @Override
    public String name() {
        return "expected shortfall at " + alpha;
    }

    /** The value at risk. */
    @Override
    public double[] locate(Tails tails) {
        return new double[] {tails.valueAtRisk(alpha)};
    }

    @Override
    public double value(Tails tails) {
        return tails.valueAtRisk(alpha) + tails.meanExcess(alpha) / (1 - alpha);
    }

    @Override
    public void influence(double[] outcome, double[] located, double[] out) {
        double valueAtRisk = located[0];
        double perExcess = 1 / (1 - alpha);
        for (int path = 0; path < outcome.length; path++) {
            double excess = Math.max(0, -outcome[path] - valueAtRisk);
            out[path] = valueAtRisk + perExcess * excess;
        }
    }
}
