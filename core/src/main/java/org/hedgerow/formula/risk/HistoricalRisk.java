package org.hedgerow.formula.risk;

import java.util.Arrays;
import org.hedgerow.check.Checks;

/**
 * Risk read off a few losses of the past, between which quantiles are interpolated: type 7 of Hyndman and Fan, Sample
 * quantiles in statistical packages (1996), what spreadsheets do. Simulated outcomes are not read so.
 */
public final class HistoricalRisk {
    private final double[] losses; // ascending

    /** Of gains, losses negative. */
    public HistoricalRisk(double[] gains) {
        Checks.that(gains.length > 0, "gains", "must have at least one");
        losses = Arrays.stream(gains)
                .map(gain -> 0.0 - Checks.finite(gain, "gains"))
                .sorted()
                .toArray();
    }

    /** The loss at the place {@code (n - 1) alpha} of those sorted up, from 0, on a straight line between two. */
    public double valueAtRisk(double alpha) {
        double place = (losses.length - 1) * Levels.require(alpha);
        int below = (int) place;
        int above = Math.min(below + 1, losses.length - 1);
        return losses[below] + (place - below) * (losses[above] - losses[below]);
    }

    /** The mean of the losses not below it. */
    public double expectedShortfall(double alpha) {
        double valueAtRisk = valueAtRisk(alpha);
        return Arrays.stream(losses)
                .filter(loss -> loss >= valueAtRisk)
                .average()
                .orElseThrow();
    }
}
