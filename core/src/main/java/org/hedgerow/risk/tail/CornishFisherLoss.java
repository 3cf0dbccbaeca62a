package org.hedgerow.risk.tail;

import org.hedgerow.formula.risk.CornishFisher;
import org.hedgerow.math.Normal;
import org.hedgerow.risk.Measure;
import org.hedgerow.risk.Ranks;
import org.hedgerow.risk.TailPaths;

/**
 * The loss at a level as the first four moments of the outcomes have it: {@code -mean + c s}, {@code c} by
 * {@link CornishFisher} of the loss. A path's influence is that of each moment times how the loss moves with it.
 *
 * @param alpha level between 0 and 1, as 0.99
 */
public record CornishFisherLoss(double alpha) implements Measure {
    private static final double OF_NORMAL = 3;

    public CornishFisherLoss {
        TailPaths.requireLevel(alpha);
    }

    @Override
    public String name() {
        return "Cornish-Fisher loss at " + alpha;
    }

    @Override
    public double[] locate(Ranks ranks) {
        return StandardMoments.of(ranks).located();
    }

    /** The expansion by the outcomes' moments. */
    static CornishFisher expansion(StandardMoments moments) {
        return moments.deviation() == 0
                ? new CornishFisher(0, 0)
                : new CornishFisher(-moments.third(), moments.fourth() - OF_NORMAL);
    }

    @Override
    public void influence(double[] outcome, double[] located, double[] out) {
        StandardMoments moments = StandardMoments.of(located);
        CornishFisher expansion = expansion(moments);
        double z = Normal.quantile(alpha);
        double quantile = expansion.quantile(z);
        double bySkewness = expansion.slopeInSkewness(z);
        double byKurtosis = expansion.slopeInKurtosis(z);
        for (int path = 0; path < outcome.length; path++) {
            double score = moments.score(outcome[path]);
            double perDeviation = quantile * (1 + 0.5 * (score * score - 1))
                    - bySkewness * moments.skewed(score)
                    + byKurtosis * moments.peaked(score);
            out[path] = moments.deviation() * perDeviation - outcome[path];
        }
    }
}
