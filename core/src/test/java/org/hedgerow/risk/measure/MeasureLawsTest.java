package org.hedgerow.risk.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Influence;
import org.hedgerow.risk.Measure;
import org.hedgerow.risk.Ranks;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** What must hold of any outcomes: ties, odd numbers of paths and levels between ranks included. */
class MeasureLawsTest {
    private static final double ALPHA = 0.93;
    private static final Measure SHORTFALL = new ExpectedShortfall(ALPHA);
    private static final Measure UNEXPECTED = new UnexpectedLoss(ALPHA);

    private final Random random;
    private final double[] outcome;

    /** 1 to 300 outcomes; every third sample is rounded so that some are equal. */
    MeasureLawsTest(RepetitionInfo repetition) {
        random = new Random(repetition.getCurrentRepetition());
        outcome = new double[1 + random.nextInt(300)];
        double grain = repetition.getCurrentRepetition() % 3 == 0 ? 0.5 : 0x1p-40;
        Arrays.setAll(outcome, path -> Math.rint(random.nextGaussian() / grain) * grain);
    }

    @RepeatedTest(100)
    void twiceTheOutcomeIsTwiceTheMeasureAndTwiceItsError() {
        measures().forEach(measure -> {
            Estimate once = estimate(measure, outcome);
            Estimate twice = estimate(measure, changed(outcome, 2, 0));
            assertThat(twice).isEqualTo(new Estimate(2 * once.value(), 2 * once.standardError()));
        });
    }

    @RepeatedTest(100)
    void aCertainGainLessensTheShortfallAndLeavesTheUnexpectedLoss() {
        double[] richer = changed(outcome, 1, 1_000);
        Estimate shortfall = estimate(SHORTFALL, outcome);
        assertSame(estimate(SHORTFALL, richer), new Estimate(shortfall.value() - 1_000, shortfall.standardError()));
        assertSame(estimate(UNEXPECTED, richer), estimate(UNEXPECTED, outcome));
        assertSame(estimate(new StandardDeviation(), richer), estimate(new StandardDeviation(), outcome));
    }

    @RepeatedTest(100)
    void theUnexpectedLossIsTheShortfallBelowTheMeanPathByPath() {
        Ranks ranks = Ranks.of(outcome);
        double[] shortfall = SHORTFALL.influence(outcome, ranks);
        double[] unexpected = UNEXPECTED.influence(outcome, ranks);
        for (int path = 0; path < outcome.length; path++) {
            assertThat(unexpected[path]).isNotNegative().isCloseTo(shortfall[path] + outcome[path], within(1e-13));
        }
    }

    @RepeatedTest(100)
    void theUnexpectedLossIsNotNegativeHoweverFarOffTheReference() {
        for (double alpha : new double[] {0.01, 0.5, 0.99, 0.9999}) {
            double[] faraway = changed(outcome, 1e-3, 1e15); // most digits are lost
            assertThat(estimate(new UnexpectedLoss(alpha), faraway).value()).isNotNegative();
        }
    }

    @RepeatedTest(100)
    void theShortfallIsTheMeanOfTheWorstWherePathsCanBeCounted() {
        double[] hundreds = Arrays.copyOf(outcome, 100 * (1 + outcome.length / 100));
        double worst = Arrays.stream(hundreds)
                .sorted()
                .limit(hundreds.length / 20)
                .average()
                .orElseThrow();
        assertThat(estimate(new ExpectedShortfall(0.95), hundreds).value()).isCloseTo(-worst, within(1e-13));
    }

    @RepeatedTest(100)
    void twoOutcomesTogetherFallShortByNoMoreThanEachAlone() {
        double[] rare = new double[outcome.length];
        Arrays.setAll(rare, path -> random.nextDouble() < 0.1 ? -10 : 1);
        double[] both = new double[outcome.length];
        Arrays.setAll(both, path -> outcome[path] + rare[path]);
        double apart =
                estimate(SHORTFALL, outcome).value() + estimate(SHORTFALL, rare).value();
        assertThat(estimate(SHORTFALL, both).value()).isLessThanOrEqualTo(apart + 1e-12);
    }

    @RepeatedTest(100)
    void theMeanOfTheInfluencesIsTheMeasure() {
        Ranks ranks = Ranks.of(outcome);
        assertThat(estimate(new StandardDeviation(), outcome).value())
                .isCloseTo(ranks.standardDeviation(), within(1e-13));
        assertThat(estimate(new LossBeyond(0.5), outcome).value())
                .isCloseTo((double) ranks.countBeyond(0.5) / outcome.length, within(1e-15));
    }

    @RepeatedTest(100)
    void theOrderOfPathsMovesNothingButRounding() {
        double[] backwards = new double[outcome.length];
        Arrays.setAll(backwards, path -> outcome[outcome.length - 1 - path]);
        measures().forEach(measure -> assertSame(estimate(measure, backwards), estimate(measure, outcome)));
    }

    @RepeatedTest(100)
    void aHedgeThatHalvesEveryOutcomeSavesHalf() {
        double[] hedged = changed(outcome, 0.5, 0);
        Estimate saved = Influence.difference(
                UNEXPECTED.influence(outcome, Ranks.of(outcome)), UNEXPECTED.influence(hedged, Ranks.of(hedged)));
        assertThat(saved).isEqualTo(estimate(UNEXPECTED, hedged));
    }

    private static Stream<Measure> measures() {
        return Stream.of(new Mean(), new StandardDeviation(), SHORTFALL, UNEXPECTED);
    }

    private static double[] changed(double[] outcome, double factor, double gain) {
        return Arrays.stream(outcome).map(value -> value * factor + gain).toArray();
    }

    private static Estimate estimate(Measure measure, double[] outcome) {
        return measure.estimate(outcome, Ranks.of(outcome));
    }

    private static void assertSame(Estimate actual, Estimate expected) {
        assertThat(actual.value()).isCloseTo(expected.value(), within(1e-11));
        assertThat(actual.standardError()).isCloseTo(expected.standardError(), within(1e-11));
    }
}
