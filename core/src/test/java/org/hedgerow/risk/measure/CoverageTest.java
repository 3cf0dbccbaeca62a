package org.hedgerow.risk.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.stat.inference.KolmogorovSmirnovTest;
import org.hedgerow.math.Normal;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Influence;
import org.hedgerow.risk.Interval;
import org.hedgerow.risk.Measure;
import org.hedgerow.risk.Ranks;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whether 95 % intervals hold the truth in 95 % of samples, and scores are normal, where outcomes are normal. */
@Tag("slow")
class CoverageTest {
    private static final double ALPHA = 0.95;
    private static final double Z = 1.959963984540054;
    private static final double AT_RISK = Normal.quantile(ALPHA);
    private static final double SHORTFALL = Normal.density(AT_RISK) / (1 - ALPHA);

    /** Measures in proportion to the deviation, and what they are where it is 1. */
    private static final List<Known> KNOWN = List.of(
            new Known(new Mean(), 0),
            new Known(new StandardDeviation(), 1),
            new Known(new ExpectedShortfall(ALPHA), SHORTFALL),
            new Known(new UnexpectedLoss(ALPHA), SHORTFALL));

    private record Known(Measure measure, double truth) {}

    private record Claim(String name, double truth, Function<Sample, Interval> interval) {}

    /** An outcome of deviation 1; hedged, 0.4 of it is left and 0.3 is new: 0.5 in all. */
    private record Sample(double[] open, Ranks openRanks, double[] hedged, Ranks hedgedRanks) {
        static Sample of(Random random, int paths) {
            double[] open = new double[paths];
            double[] hedged = new double[paths];
            for (int path = 0; path < paths; path++) {
                open[path] = random.nextGaussian();
                hedged[path] = 0.4 * open[path] + 0.3 * random.nextGaussian();
            }
            return new Sample(open, Ranks.of(open), hedged, Ranks.of(hedged));
        }

        Estimate estimate(Measure measure) {
            return measure.estimate(open, openRanks);
        }

        Estimate saving(Measure measure) {
            return Influence.difference(measure.influence(open, openRanks), measure.influence(hedged, hedgedRanks));
        }
    }

    @Test
    void intervalsCoverTheTruthAsOftenAsTheySay() {
        int samples = 1_000;
        List<Claim> claims = claims();
        int[] covered = new int[claims.size()];
        Random random = new Random(1);
        for (int trial = 0; trial < samples; trial++) {
            Sample sample = Sample.of(random, 2_000);
            for (int i = 0; i < covered.length; i++) {
                Claim claim = claims.get(i);
                covered[i] += claim.interval.apply(sample).contains(claim.truth) ? 1 : 0;
            }
        }
        BinomialDistribution honest = new BinomialDistribution(null, samples, 0.95);
        for (int i = 0; i < covered.length; i++) {
            assertThat(covered[i])
                    .as(claims.get(i).name)
                    .isBetween(
                            honest.inverseCumulativeProbability(0.0005), honest.inverseCumulativeProbability(0.9995));
        }
    }

    /** With 500 tail paths, just enough: finds a wrong error where a mean would still look right. */
    @Test
    void scoresAreNormal() {
        int samples = 200;
        double[][] scores = new double[2 * KNOWN.size()][samples];
        Random random = new Random(1);
        for (int trial = 0; trial < samples; trial++) {
            Sample sample = Sample.of(random, 10_000);
            for (int i = 0; i < KNOWN.size(); i++) {
                Known known = KNOWN.get(i);
                scores[2 * i][trial] = score(sample.estimate(known.measure), known.truth);
                scores[2 * i + 1][trial] = score(sample.saving(known.measure), known.truth / 2);
            }
        }
        NormalDistribution normal = new NormalDistribution(null, 0, 1);
        for (int i = 0; i < scores.length; i++) {
            assertThat(new KolmogorovSmirnovTest().kolmogorovSmirnovTest(normal, scores[i]))
                    .as(KNOWN.get(i / 2).measure.name())
                    .isGreaterThan(0.001);
        }
    }

    private static List<Claim> claims() {
        List<Claim> claims = new ArrayList<>();
        for (Known known : KNOWN) {
            Measure measure = known.measure;
            claims.add(new Claim(measure.name(), known.truth, sample -> sample.estimate(measure)
                    .interval(Z)));
            claims.add(new Claim("saving of " + measure.name(), known.truth / 2, sample -> sample.saving(measure)
                    .interval(Z)));
        }
        ValueAtRisk atRisk = new ValueAtRisk(ALPHA);
        claims.add(new Claim(atRisk.name(), AT_RISK, sample -> atRisk.interval(sample.openRanks, Z)));
        claims.add(new Claim("its error", AT_RISK, sample -> atRisk.estimate(sample.openRanks)
                .interval(Z)));
        LossBeyond beyond = new LossBeyond(AT_RISK);
        claims.add(new Claim(beyond.name(), 1 - ALPHA, sample -> beyond.interval(sample.open, sample.openRanks, Z)));
        claims.add(new Claim(
                "its error", 1 - ALPHA, sample -> sample.estimate(beyond).interval(Z)));
        return claims;
    }

    private static double score(Estimate estimate, double truth) {
        return (estimate.value() - truth) / estimate.standardError();
    }
}
