package org.hedgerow.risk.tail;

import org.hedgerow.risk.Measure;
import org.hedgerow.risk.Ranks;

/**
 * The fourth moment {@code K} of outcomes in deviations less 3, that of the normal: positive where tails are fat.
 *
 * <p>With {@code z} its distance from the mean in deviations and {@code S} the skewness, a path's influence is {@code K - 3 +
 * z^4 - K - 4 S z - 2 K (z^2 - 1)}; 0 where all outcomes are equal.
 */
public record ExcessKurtosis() implements Measure {
    private static final double OF_NORMAL = 3;

    @Override
    public String name() {
        return "excess kurtosis";
    }

    @Override
    public double[] locate(Ranks ranks) {
        return StandardMoments.of(ranks).located();
    }

    @Override
    public void influence(double[] outcome, double[] located, double[] out) {
        StandardMoments moments = StandardMoments.of(located);
        double excess = moments.deviation() == 0 ? 0 : moments.fourth() - OF_NORMAL;
        for (int path = 0; path < outcome.length; path++) {
            out[path] = excess + moments.peaked(moments.score(outcome[path]));
        }
    }
}
