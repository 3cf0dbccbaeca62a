package org.hedgerow.risk.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.stat.inference.KolmogorovSmirnovTest;
import org.hedgerow.math.Normal;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Measure;
import org.hedgerow.risk.Ranks;
import org.hedgerow.sample.Sample;
import org.hedgerow.sample.Units;
import org.junit.jupiter.api.Test;

/** A normal outcome whose losses are sampled more often: a fifth of plain paths, the rest moved down by two. */
class ImportanceSamplingTest {
    private static final double PLAIN = 0.2;
    private static final double MOVED = -2;
    private static final double ALPHA = 0.99;
    private static final double Z_95 = 1.959963984540054;
    private static final double AT_RISK = Normal.quantile(ALPHA);
    private static final double SHORTFALL = Normal.density(AT_RISK) / (1 - ALPHA);
    private static final int SEEDS = 300;
    private static final int PATHS = 2_000;

    private record Drawn(double[] outcome, Ranks ranks) {
        static Drawn of(Random random) {
            double[] outcome = new double[PATHS];
            double[] weight = new double[PATHS];
            for (int path = 0; path < PATHS; path++) {
                outcome[path] = random.nextGaussian() + (random.nextDouble() < PLAIN ? 0 : MOVED);
                double density = Normal.density(outcome[path]);
                weight[path] = density / (PLAIN * density + (1 - PLAIN) * Normal.density(outcome[path] - MOVED));
            }
            return new Drawn(outcome, Ranks.of(outcome, Sample.weighted(weight, Units.PATHS)));
        }

        double score(Measure measure, double truth) {
            Estimate estimate = measure.estimate(outcome, ranks);
            return (estimate.value() - truth) / estimate.standardError();
        }
    }

    @Test
    void scoresAreNormalAndIntervalsHonest() {
        List<Drawn> samples = new ArrayList<>();
        Random random = new Random(1);
        for (int seed = 0; seed < SEEDS; seed++) {
            samples.add(Drawn.of(random));
        }
        assertScoresAreNormal(samples, new Mean(), 0);
        assertScoresAreNormal(samples, new StandardDeviation(), 1);
        assertScoresAreNormal(samples, new ExpectedShortfall(ALPHA), SHORTFALL);
        assertScoresAreNormal(samples, new UnexpectedLoss(ALPHA), SHORTFALL);
        assertScoresAreNormal(samples, new LossBeyond(AT_RISK), 1 - ALPHA);
        ValueAtRisk atRisk = new ValueAtRisk(ALPHA);
        assertHonest(samples.stream()
                .filter(sample -> atRisk.interval(sample.ranks, Z_95).contains(AT_RISK))
                .count());
        assertHonest(samples.stream()
                .filter(sample -> atRisk.estimate(sample.ranks).interval(Z_95).contains(AT_RISK))
                .count());
    }

    private static void assertScoresAreNormal(List<Drawn> samples, Measure measure, double truth) {
        double[] scores = samples.stream()
                .mapToDouble(sample -> sample.score(measure, truth))
                .toArray();
        assertThat(new KolmogorovSmirnovTest().kolmogorovSmirnovTest(new NormalDistribution(null, 0, 1), scores))
                .as(measure.name())
                .isGreaterThan(0.001);
    }

    private static void assertHonest(long covered) {
        BinomialDistribution honest = new BinomialDistribution(null, SEEDS, 0.95);
        assertThat((int) covered)
                .isBetween(honest.inverseCumulativeProbability(0.0005), honest.inverseCumulativeProbability(0.9995));
    }

    /** Twenty plain paths would be in the tail; many more are drawn there, of small weight. */
    @Test
    void theTailHasMoreEffectivePathsThanPlainSamplingWould() {
        Ranks ranks = Drawn.of(new Random(1)).ranks();
        assertThat(ranks.tail(ALPHA).count()).isGreaterThan(300);
        assertThat(ranks.tail(ALPHA).tooFew()).isTrue();
        assertThat(ranks.sample().effectivePaths()).isLessThan(PATHS);
    }
}
