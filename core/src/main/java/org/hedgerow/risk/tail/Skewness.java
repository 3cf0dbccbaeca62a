package org.hedgerow.risk.tail;

import org.hedgerow.risk.Measure;
import org.hedgerow.risk.Ranks;

/**
 * The third moment {@code S} of outcomes in deviations: negative where large losses are commoner than large gains.
 *
 * <p>With {@code z} its distance from the mean in deviations, a path's influence is {@code S + z^3 - S - 3 z - 3 S (z^2 -
 * 1) / 2}; 0 where all outcomes are equal.
 */
public record Skewness() implements Measure {
    @Override
    public String name() {
        return "skewness";
    }

    @Override
    public double[] locate(Ranks ranks) {
        return StandardMoments.of(ranks).located();
    }

    @Override
    public void influence(double[] outcome, double[] located, double[] out) {
        StandardMoments moments = StandardMoments.of(located);
        for (int path = 0; path < outcome.length; path++) {
            out[path] = moments.third() + moments.skewed(moments.score(outcome[path]));
        }
    }
}
