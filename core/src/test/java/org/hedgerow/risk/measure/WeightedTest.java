package org.hedgerow.risk.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Measure;
import org.hedgerow.risk.Ranks;
import org.hedgerow.sample.Sample;
import org.hedgerow.sample.Units;
import org.junit.jupiter.api.Test;

/** A weight of two is the same as two paths, and a tail ends at its share of the weight. */
class WeightedTest {
    private static final double ALPHA = 0.8;

    /** Losses -3, 1, 4, 10 with the weights 1, 2, 1, 1: four fifths of the weight lie up to the loss of 4. */
    private static final double[] OUTCOME = {-4, 3, -10, -1};

    private static final Sample SAMPLE = Sample.weighted(new double[] {1, 1, 1, 2}, Units.PATHS);
    private static final Ranks RANKS = Ranks.of(OUTCOME, SAMPLE);

    private static Estimate of(Measure measure) {
        return measure.estimate(OUTCOME, RANKS);
    }

    /** Mean (3 - 2 - 4 - 10) / 5 = -2.6; the fifth beyond the loss of 4 loses 10 on average. */
    @Test
    void smallSampleByHand() {
        assertThat(RANKS.valueAtRisk(0.8)).isEqualTo(4);
        assertThat(RANKS.valueAtRisk(0.6)).isEqualTo(1);
        assertThat(RANKS.valueAtRisk(0.61)).isEqualTo(4);
        assertThat(RANKS.valueAtRisk(0.2)).isEqualTo(-3);
        assertThat(RANKS.valueAtRisk(0.99)).isEqualTo(10);
        assertThat(of(new Mean()).value()).isCloseTo(-2.6, within(1e-15));
        assertThat(of(new ExpectedShortfall(0.8)).value()).isCloseTo(10, within(1e-14));
        assertThat(of(new UnexpectedLoss(0.8)).value()).isCloseTo(7.4, within(1e-14));
        assertThat(of(new LossBeyond(1)).value()).isCloseTo(0.4, within(1e-15));
        assertThat(RANKS.shareBeyond(1)).isCloseTo(0.4, within(1e-15));
        assertThat(RANKS.shareBeyond(-4)).isEqualTo(1);
        assertThat(RANKS.shareBeyond(10)).isEqualTo(0);
    }

    /** Deviations 5.6, 1.6, -1.4, -7.4 with the shares 0.2, 0.4, 0.2, 0.2: the error is the root of their squares. */
    @Test
    void theErrorCountsAPathByTheSquareOfItsShare() {
        double squares = 0.04 * (5.6 * 5.6 + 1.4 * 1.4 + 7.4 * 7.4) + 0.16 * 1.6 * 1.6;
        assertThat(of(new Mean()).standardError()).isCloseTo(Math.sqrt(squares), within(1e-15));
    }

    /** A fifth of three equal losses of the weights 1, 1 and 2: {@code 0.2 16 / 6}, in whichever order they come. */
    @Test
    void equalLossesBelongToTheTailByEqualShares() {
        for (double[] weights : List.of(new double[] {1, 1, 2}, new double[] {2, 1, 1})) {
            Ranks ranks = Ranks.of(new double[] {5, 5, 5}, Sample.weighted(weights, Units.PATHS));
            assertThat(ranks.tail(0.8).count()).isCloseTo(0.2 * 16 / 6, within(1e-14));
        }
    }

    /** All: 25 / 7. Beyond 60 %: the paths of 4 and 10. Beyond 90 %: half of the path of 10. */
    @Test
    void effectivePathsAreThoseOfEqualWeights() {
        assertThat(SAMPLE.effectivePaths()).isCloseTo(25.0 / 7, within(1e-15));
        assertThat(RANKS.tail(0.6).count()).isCloseTo(2, within(1e-14));
        assertThat(RANKS.tail(0.9).count()).isCloseTo(0.5, within(1e-14));
        assertThat(RANKS.tail(0.4).count()).isCloseTo(9.0 / 4, within(1e-14));
    }

    @Test
    void whatAWeightOfTwoSaysTwoPathsSay() {
        Random random = new Random(1);
        double[] weights = new double[3_000];
        double[] outcome = new double[weights.length];
        for (int path = 0; path < weights.length; path++) {
            weights[path] = random.nextInt(5);
            outcome[path] = Math.rint(100 * random.nextGaussian());
        }
        Ranks weighted = Ranks.of(outcome, Sample.weighted(weights, Units.PATHS));
        double[] repeated = repeated(outcome, weights);
        Ranks plain = Ranks.of(repeated);
        List<Measure> measures = List.of(
                new Mean(),
                new StandardDeviation(),
                new ExpectedShortfall(ALPHA),
                new UnexpectedLoss(ALPHA),
                new LossBeyond(150));
        for (Measure measure : measures) {
            assertThat(measure.estimate(outcome, weighted).value())
                    .as(measure.name())
                    .isCloseTo(measure.estimate(repeated, plain).value(), within(1e-12));
        }
        for (double alpha = 0.005; alpha < 1; alpha += 0.005) {
            assertThat(weighted.valueAtRisk(alpha)).isEqualTo(plain.valueAtRisk(alpha));
        }
    }

    private static double[] repeated(double[] outcome, double[] weights) {
        double[] repeated = new double[(int) Arrays.stream(weights).sum()];
        int place = 0;
        for (int path = 0; path < outcome.length; path++) {
            Arrays.fill(repeated, place, place + (int) weights[path], outcome[path]);
            place += (int) weights[path];
        }
        return repeated;
    }

    /** But for the interval of the value at risk, which is no longer that of binomial ranks. */
    @Test
    void equalWeightsAreNone() {
        double[] outcome = new Random(1).doubles(2_000, -1, 1).toArray();
        double[] weights = new double[outcome.length];
        Arrays.fill(weights, 0.75);
        Ranks weighted = Ranks.of(outcome, Sample.weighted(weights, Units.PATHS));
        RiskLevels levels = new RiskLevels(List.of(0.9), 0.99, OptionalDouble.of(0.97));
        RiskProfile profile = RiskProfile.of(outcome, weighted, levels);
        RiskProfile plain = RiskProfile.of(outcome, levels);
        assertThat(profile.effectivePaths().orElseThrow()).isCloseTo(2_000, within(1e-9));
        assertThat(plain.effectivePaths()).isEmpty();
        assertThat(profile.charge().tail().count()).isCloseTo(20, within(1e-9));
        assertClose(profile.mean(), plain.mean());
        assertClose(profile.standardDeviation(), plain.standardDeviation());
        assertClose(profile.unexpectedLoss(), plain.unexpectedLoss());
        assertClose(profile.charge().expectedShortfall(), plain.charge().expectedShortfall());
        ReserveRisk reserve = profile.lossBeyondReserve().orElseThrow();
        ReserveRisk plainReserve = plain.lossBeyondReserve().orElseThrow();
        assertClose(reserve.probability(), plainReserve.probability());
        assertThat(reserve.interval().low()).isCloseTo(plainReserve.interval().low(), within(1e-12));
        assertThat(reserve.interval().high()).isCloseTo(plainReserve.interval().high(), within(1e-12));
        double error = plain.tails().get(0).valueAtRisk().standardError();
        assertThat(profile.tails().get(0).valueAtRisk().value())
                .isEqualTo(plain.tails().get(0).valueAtRisk().value());
        assertThat(profile.tails().get(0).valueAtRisk().standardError()).isCloseTo(error, within(0.1 * error));
    }

    private static void assertClose(Estimate some, Estimate other) {
        assertThat(some.value()).isCloseTo(other.value(), within(1e-12));
        assertThat(some.standardError()).isCloseTo(other.standardError(), within(1e-12));
    }
}
