package org.hedgerow.optimiser.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.hedgerow.risk.Ranks;
import org.hedgerow.risk.measure.ExpectedShortfall;
import org.hedgerow.risk.measure.UnexpectedLoss;
import org.hedgerow.sample.Sample;
import org.hedgerow.sample.Units;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TailCostTest {
    private static final int PATHS = 5_003;

    private static double[] normals(Random random) {
        return random.doubles(PATHS).map(any -> random.nextGaussian()).toArray();
    }

    private static Sample weighted(Random random) {
        return Sample.weighted(random.doubles(PATHS, 0, 2).toArray(), Units.PATHS);
    }

    @ParameterizedTest(name = "at {0}")
    @CsvSource({"0.9", "0.95", "0.99", "0.999", "0.3333", "0.5"})
    void theRiskIsThatOfTheMeasureWhateverTheWeights(double alpha) {
        Random random = new Random(3);
        for (Sample sample : List.of(Sample.plain(PATHS), weighted(random))) {
            double[] unhedged = normals(random);
            double[] gain = normals(random);
            ScenarioMatrix scenarios = new ScenarioMatrix(sample, unhedged, List.of(gain), 2);
            double[] held = {0.37};
            double[] outcome = new double[PATHS];
            scenarios.outcome(held, outcome);
            Ranks ranks = Ranks.of(outcome, sample);
            double cost = scenarios.expectedCost(held);

            assertThat(TailCost.of(scenarios, alpha, TailCost.Priced.SHORTFALL, 2)
                            .at(held))
                    .isCloseTo(
                            cost
                                    + 2
                                            * new ExpectedShortfall(alpha)
                                                    .estimate(outcome, ranks)
                                                    .value(),
                            within(1e-11));
            assertThat(TailCost.of(scenarios, alpha, TailCost.Priced.UNEXPECTED_LOSS, 2)
                            .at(held))
                    .isCloseTo(
                            cost
                                    + 2
                                            * new UnexpectedLoss(alpha)
                                                    .estimate(outcome, ranks)
                                                    .value(),
                            within(1e-11));
        }
    }

    @Test
    void noCostIsBelowItsSlopes() {
        Random random = new Random(4);
        List<double[]> gains = List.of(normals(random), normals(random), normals(random));
        ScenarioMatrix scenarios = new ScenarioMatrix(weighted(random), normals(random), gains, 1);
        for (TailCost.Priced priced : TailCost.Priced.values()) {
            TailCost cost = TailCost.of(scenarios, 0.97, priced, 0.4);
            for (int trial = 0; trial < 50; trial++) {
                double[] here = random.doubles(3, -1, 1).toArray();
                double[] there = random.doubles(3, -1, 1).toArray();
                double[] slope = new double[3];
                double value = cost.at(here, slope);
                for (int i = 0; i < 3; i++) {
                    value += slope[i] * (there[i] - here[i]);
                }
                assertThat(cost.at(there)).isGreaterThanOrEqualTo(value - 1e-12);
            }
        }
    }

    @Test
    void aReserveForAGainCostsNothing() {
        double[] gains = new double[100];
        Arrays.setAll(gains, path -> 1 + path);
        ScenarioMatrix scenarios = new ScenarioMatrix(Sample.plain(100), gains, List.of(new double[100]), 1);
        assertThat(TailCost.of(scenarios, 0.9, TailCost.Priced.SHORTFALL_IF_LOSS, 1)
                        .at(new double[] {1}))
                .isZero();
    }

    @Test
    void momentsAreThoseOfTheSampleAndAConstantGainHasNone() {
        Random random = new Random(6);
        double[] fixed = new double[PATHS];
        Arrays.fill(fixed, 1e6 / 3);
        double[] gain = normals(random);
        double[] unhedged = normals(random);
        Sample sample = weighted(random);
        ScenarioMatrix scenarios = new ScenarioMatrix(sample, unhedged, List.of(fixed, gain), 2);
        double deviation = sample.standardDeviation(gain, sample.moments(gain));
        assertThat(scenarios.covariance()[0]).containsExactly(0, 0);
        assertThat(scenarios.covariance()[1][1]).isCloseTo(deviation * deviation, within(1e-12));
        DeviationCost cost = DeviationCost.of(scenarios, 1);
        double[] outcome = new double[PATHS];
        scenarios.outcome(new double[] {0, 0.5}, outcome);
        assertThat(cost.at(new double[] {0, 0.5}))
                .isCloseTo(
                        sample.standardDeviation(outcome, sample.moments(outcome))
                                - 0.5 * sample.moments(gain).mean(),
                        within(1e-10));
    }

    @Test
    void aPerfectHedgeLeavesNoDeviation() {
        Random random = new Random(4);
        for (Sample sample : List.of(Sample.plain(PATHS), weighted(random))) {
            double[] unhedged = normals(random);
            double[] gain = Arrays.stream(unhedged).map(each -> -each / 2).toArray();
            DeviationCost cost = DeviationCost.of(new ScenarioMatrix(sample, unhedged, List.of(gain), 1), 1);
            double none = cost.at(new double[1]);
            assertThat(none).isBetween(0.9, 1.1);
            double costs = (cost.at(new double[] {4}) - none) / 2; // that turns the position over
            assertThat(cost.at(new double[] {2})).isCloseTo(costs, within(1e-6));
        }
    }
}
