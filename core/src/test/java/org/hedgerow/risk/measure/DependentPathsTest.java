package org.hedgerow.risk.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.hedgerow.math.Normal;
import org.hedgerow.path.PathBatch;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Influence;
import org.hedgerow.risk.Interval;
import org.hedgerow.risk.Measure;
import org.hedgerow.risk.Ranks;
import org.hedgerow.sample.Sample;
import org.hedgerow.sample.Units;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Errors and intervals where normal outcomes are drawn in pairs or in a few randomisations. */
class DependentPathsTest {
    private static final double Z_95 = 1.959963984540054;
    private static final double ALPHA = 0.95;
    private static final double AT_RISK = Normal.quantile(ALPHA);
    private static final double SHORTFALL = Normal.density(AT_RISK) / (1 - ALPHA);
    private static final int SEEDS = 200;

    private record Drawn(double[] outcome, Ranks ranks) {
        Estimate of(Measure measure) {
            return measure.estimate(outcome, ranks);
        }
    }

    /** Path p + 512 is path p with the other sign. */
    private static Drawn pairs(Random random) {
        double[] outcome = new double[2 * PathBatch.SIZE];
        for (int path = 0; path < outcome.length; path++) {
            boolean mirror = path % PathBatch.SIZE >= 512;
            outcome[path] = mirror ? -outcome[path - 512] : random.nextGaussian();
        }
        return new Drawn(outcome, Ranks.of(outcome, Sample.of(outcome.length, new Units.AntitheticPairs())));
    }

    /** 64 quantiles from each of 16 strata, in each of 16 blocks: the paths of a block are far from independent. */
    private static Drawn randomisations(Random random) {
        double[] outcome = new double[16 * PathBatch.SIZE];
        for (int path = 0; path < outcome.length; path++) {
            outcome[path] = Normal.quantile((path % 16 + random.nextDouble()) / 16);
        }
        return new Drawn(outcome, Ranks.of(outcome, Sample.of(outcome.length, new Units.Randomisations(16))));
    }

    @Test
    void pairsLeaveALinearPayOffWithoutErrorAndMakeThatOfASquareLarger() {
        Drawn pairs = pairs(new Random(1));
        Estimate mean = pairs.of(new Mean());
        assertThat(mean.value()).isCloseTo(0, within(1e-16));
        assertThat(mean.standardError()).isCloseTo(0, within(1e-16));
        double[] squares =
                Arrays.stream(pairs.outcome).map(outcome -> outcome * outcome).toArray();
        double plain = Influence.estimate(squares).standardError();
        assertThat(Influence.estimate(squares, pairs.ranks.sample()).standardError())
                .isCloseTo(Math.sqrt(2) * plain, within(1e-12));
    }

    @Test
    void intervalsOfPairsAreHonest() {
        assertHonest(DependentPathsTest::pairs, intervals());
    }

    @Test
    @Tag("slow")
    void intervalsOfRandomisationsAreHonest() {
        assertHonest(DependentPathsTest::randomisations, intervals());
    }

    private static List<Function<Drawn, Boolean>> intervals() {
        return List.of(
                drawn -> drawn.of(new StandardDeviation()).interval(Z_95).contains(1),
                drawn -> drawn.of(new ExpectedShortfall(ALPHA)).interval(Z_95).contains(SHORTFALL),
                drawn -> drawn.of(new UnexpectedLoss(ALPHA)).interval(Z_95).contains(SHORTFALL),
                drawn -> new ValueAtRisk(ALPHA).interval(drawn.ranks, Z_95).contains(AT_RISK),
                drawn -> new ValueAtRisk(ALPHA)
                        .estimate(drawn.ranks)
                        .interval(Z_95)
                        .contains(AT_RISK),
                drawn -> new LossBeyond(1.5)
                        .interval(drawn.outcome, drawn.ranks, Z_95)
                        .contains(1 - Normal.cdf(1.5)));
    }

    private static void assertHonest(Function<Random, Drawn> draw, List<Function<Drawn, Boolean>> intervals) {
        int[] covered = new int[intervals.size()];
        Random random = new Random(1);
        for (int seed = 0; seed < SEEDS; seed++) {
            Drawn drawn = draw.apply(random);
            for (int i = 0; i < covered.length; i++) {
                covered[i] += intervals.get(i).apply(drawn) ? 1 : 0;
            }
        }
        int least = new BinomialDistribution(null, SEEDS, 0.95).inverseCumulativeProbability(0.0005);
        for (int i = 0; i < covered.length; i++) {
            assertThat(covered[i]).as("interval " + i).isGreaterThanOrEqualTo(least);
        }
    }

    @Test
    void theErrorOfRandomisationsIsTheSpreadOfTheirOwnMeasures() {
        Drawn drawn = randomisations(new Random(1));
        assertSpread(
                drawn.of(new ExpectedShortfall(ALPHA)), drawn, part -> measured(part, new ExpectedShortfall(ALPHA)));
        assertSpread(drawn.of(new UnexpectedLoss(ALPHA)), drawn, part -> measured(part, new UnexpectedLoss(ALPHA)));
        assertSpread(new ValueAtRisk(ALPHA).estimate(drawn.ranks), drawn, part -> Ranks.of(part)
                .valueAtRisk(ALPHA));
        Ranks all = Ranks.of(drawn.outcome);
        assertThat(drawn.of(new ExpectedShortfall(ALPHA)).value())
                .isCloseTo(
                        new ExpectedShortfall(ALPHA)
                                .estimate(drawn.outcome, all)
                                .value(),
                        within(1e-12));
        assertThat(new ValueAtRisk(ALPHA).estimate(drawn.ranks).value()).isEqualTo(all.valueAtRisk(ALPHA));
    }

    private static double measured(double[] part, Measure measure) {
        return measure.estimate(part, Ranks.of(part)).value();
    }

    private static void assertSpread(Estimate estimate, Drawn drawn, ToDoubleFunction<double[]> ofPart) {
        double[] values = new double[16];
        for (int number = 0; number < values.length; number++) {
            int from = number * PathBatch.SIZE;
            values[number] = ofPart.applyAsDouble(Arrays.copyOfRange(drawn.outcome, from, from + PathBatch.SIZE));
        }
        double error = Influence.estimate(values).standardError() * Math.sqrt(16.0 / 15);
        assertThat(estimate.standardError()).isCloseTo(error, within(1e-12));
        assertThat(estimate.degreesOfFreedom()).contains(15);
        Interval interval = estimate.interval(Z_95);
        assertThat(interval.width()).isCloseTo(2 * 2.131449545559323 * error, within(1e-9)); // t of 15 degrees, 97.5 %
    }
}
