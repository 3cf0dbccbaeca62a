package org.hedgerow.outlook.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.hedgerow.math.Normal;
import org.hedgerow.risk.Estimate;
import org.hedgerow.sample.Sample;
import org.hedgerow.sample.Units;
import org.junit.jupiter.api.Test;

/** Shares of normal outcomes are differences of the normal distribution function. */
class DistributionStudyTest {
    private static final int PATHS = 131_072;
    private static final Bins BINS = Bins.holding(-2.5, 2.5);

    private static double[] normals(double mean) {
        Random random = new Random(1);
        return random.doubles(PATHS)
                .map(uniform -> mean + Normal.quantile(uniform))
                .toArray();
    }

    private static void assertNormal(Distribution distribution) {
        assertShare(distribution.below(), Normal.cdf(BINS.low()));
        double sum = distribution.below().value() + distribution.above().value();
        for (int bin = 0; bin < BINS.count(); bin++) {
            Estimate share = distribution.shares().get(bin);
            assertShare(share, Normal.cdf(BINS.edge(bin + 1)) - Normal.cdf(BINS.edge(bin)));
            sum += share.value();
        }
        assertShare(distribution.above(), Normal.cdf(-BINS.edge(BINS.count())));
        assertThat(sum).isCloseTo(1, within(1e-12));
    }

    private static void assertShare(Estimate share, double truth) {
        assertThat(share.standardError()).isPositive().isLessThan(0.1 * truth);
        assertThat(share.value()).isCloseTo(truth, within(4.5 * share.standardError()));
    }

    @Test
    void sharesOfPlainPaths() {
        assertNormal(DistributionStudy.of("normal", normals(0), BINS, Sample.plain(PATHS)));
    }

    /** Drawn about another mean and weighted back: the density about 0 over that about m is exp(m (m / 2 - x)). */
    @Test
    void sharesOfWeightedPathsAreThoseOfTheLawMeant() {
        double mean = 0.25;
        double[] drawn = normals(mean);
        double[] weights = new double[PATHS];
        for (int path = 0; path < PATHS; path++) {
            weights[path] = Math.exp(mean * (mean / 2 - drawn[path]));
        }
        assertNormal(DistributionStudy.of("normal", drawn, BINS, Sample.weighted(weights, Units.PATHS)));
    }
}
