package org.hedgerow.optimiser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.hedgerow.math.fit.Regression;
import org.hedgerow.math.numeric.LinearProgramme;
import org.hedgerow.math.numeric.Minimum;
import org.hedgerow.optimiser.cost.ConvexCost;
import org.hedgerow.optimiser.cost.DeviationCost;
import org.hedgerow.optimiser.cost.ScenarioMatrix;
import org.hedgerow.optimiser.cost.TailCost;
import org.hedgerow.risk.Ranks;
import org.hedgerow.risk.measure.UnexpectedLoss;
import org.hedgerow.sample.Sample;
import org.junit.jupiter.api.Test;

class CuttingPlanesTest {
    private static final double ALPHA = 0.99;
    private static final double PRICE = 0.15; // k tau
    private static final Goal EXACT = new Goal(1e-7, 2_000);

    /**
     * Of {@code c h + p sqrt(s^2 + (h - m)' C (h - m))} the least value is {@code c m + s sqrt(p^2 - c' C^-1 c)}, with m the mix
     * of least variance and s its deviation: Lagrange by hand.
     */
    @Test
    void theOptimumOfNormalOutcomesIsThatOfTheClosedForm() {
        Random random = new Random(5);
        for (int size = 1; size <= 8; size++) {
            double[][] covariance = covariance(random, size + 1);
            double[] costs = random.doubles(size, 0, 0.05).toArray();
            double[][] gains = new double[size][];
            double[] crossed = new double[size];
            for (int row = 0; row < size; row++) {
                gains[row] = Arrays.copyOf(covariance[row], size);
                crossed[row] = covariance[size][row];
            }
            double variance = covariance[size][size];
            double price = PRICE * DeviationCost.normalUnexpectedLoss(ALPHA);
            double[] minimum = new Regression(gains)
                    .coefficients(Arrays.stream(crossed).map(c -> -c).toArray());
            double residual = variance + product(crossed, minimum);
            double steepness = product(costs, new Regression(gains).coefficients(costs));
            double expected = product(costs, minimum) + Math.sqrt(residual) * Math.sqrt(price * price - steepness);

            ConvexCost cost = new DeviationCost(costs, variance, crossed, gains, price);
            Region wide = Region.box(size, -20, 20, List.of());
            Optimum found = CuttingPlanes.minimise(cost, wide, gains, List.of(new double[size]), EXACT)
                    .orElseThrow();

            assertThat(found.cost()).isCloseTo(expected, within(1e-6 * Math.abs(expected)));
            assertThat(found.lowest()).isLessThanOrEqualTo(expected + 1e-12);
            assertThat(found.relativeGap()).isLessThanOrEqualTo(1e-7);
        }
    }

    /** Seed 1, not chosen: the cost found is that of normal outcomes within the error of the unexpected loss. */
    @Test
    void theOptimumOfNormalScenariosIsThatOfTheClosedFormWithinItsError() {
        int paths = 100_000;
        Random random = new Random(1);
        double[] unhedged = new double[paths];
        double[][] gains = new double[2][paths];
        for (int path = 0; path < paths; path++) {
            double first = random.nextGaussian();
            double second = random.nextGaussian();
            unhedged[path] = 3 * first + 2 * second + random.nextGaussian();
            gains[0][path] = -2 * first - 0.05;
            gains[1][path] = -first - 2 * second - 0.02;
        }
        ScenarioMatrix scenarios = new ScenarioMatrix(Sample.plain(paths), unhedged, List.of(gains), 2);
        double[][] covariance = {{4, 2}, {2, 5}};
        ConvexCost normal = new DeviationCost(
                new double[] {0.05, 0.02},
                14,
                new double[] {-6, -7},
                covariance,
                PRICE * DeviationCost.normalUnexpectedLoss(ALPHA));
        Region region = Region.box(2, -1, 3, List.of());
        Optimum expected = CuttingPlanes.minimise(normal, region, covariance, List.of(new double[2]), EXACT)
                .orElseThrow();

        Optimum found =
                optimum(scenarios, TailCost.of(scenarios, ALPHA, TailCost.Priced.UNEXPECTED_LOSS, PRICE), region);

        double[] outcome = new double[paths];
        scenarios.outcome(expected.holdings(), outcome);
        double error = PRICE
                * new UnexpectedLoss(ALPHA).estimate(outcome, Ranks.of(outcome)).standardError();
        assertThat(error).isLessThan(0.01 * expected.cost());
        assertThat(found.cost()).isCloseTo(expected.cost(), within(4.5 * error));
        assertThat(normal.at(found.holdings())).isCloseTo(expected.cost(), within(4.5 * error));
    }

    @Test
    void aBoundedOptimumOfNormalOutcomesIsThatOfASearchWithoutSlopes() {
        Random random = new Random(11);
        double[][] covariance = covariance(random, 4);
        double[][] gains = new double[3][];
        double[] crossed = new double[3];
        for (int row = 0; row < 3; row++) {
            gains[row] = Arrays.copyOf(covariance[row], 3);
            crossed[row] = covariance[3][row];
        }
        ConvexCost cost = new DeviationCost(new double[] {0.02, 0.01, 0.03}, covariance[3][3], crossed, gains, 0.4);
        Minimum expected = Minimum.near(
                point -> Arrays.stream(point).anyMatch(each -> each < -0.2 || each > 0.3)
                        ? Double.POSITIVE_INFINITY
                        : cost.at(point),
                new double[] {0.01, 0.02, 0.03},
                new double[] {0.05, 0.05, 0.05});

        Optimum found = CuttingPlanes.minimise(
                        cost, Region.box(3, -0.2, 0.3, List.of()), gains, List.of(new double[3]), EXACT)
                .orElseThrow();

        assertThat(found.cost()).isCloseTo(expected.value(), within(1e-6 * expected.value()));
        assertThat(found.cost()).isLessThanOrEqualTo(expected.value() + 1e-8);
    }

    /** Rockafellar and Uryasev's programme whole: a variable for every scenario's excess over the value at risk. */
    @Test
    void theOptimumOfScenariosIsThatOfTheWholeLinearProgramme() {
        for (long seed = 1; seed <= 5; seed++) {
            ScenarioMatrix scenarios = scenarios(new Random(seed), 60, 3, 1);
            TailCost cost = TailCost.of(scenarios, 0.9, TailCost.Priced.UNEXPECTED_LOSS, PRICE);
            Restriction budget = Restriction.linear("budget", new double[] {1, 1, 1}, 1.2);

            Optimum found = CuttingPlanes.minimise(
                            cost,
                            Region.box(3, 0, 1, List.of(budget)),
                            scenarios.covariance(),
                            List.of(new double[3]),
                            new Goal(1e-10, 500))
                    .orElseThrow();

            assertThat(found.cost()).isCloseTo(whole(scenarios, 0.9, 1.2), within(1e-9));
        }
    }

    private static double whole(ScenarioMatrix scenarios, double alpha, double budget) {
        int paths = scenarios.sample().paths();
        int size = scenarios.size();
        double[] means = scenarios.means();
        double[] objective = new double[size + 2 + paths]; // holdings, value at risk up and down, excesses
        for (int instrument = 0; instrument < size; instrument++) {
            objective[instrument] = means[instrument] - PRICE * means[instrument];
        }
        objective[size] = -PRICE;
        objective[size + 1] = PRICE;
        Arrays.fill(objective, size + 2, objective.length, -PRICE / (paths * (1 - alpha)));
        LinearProgramme programme = new LinearProgramme(objective);
        for (int path = 0; path < paths; path++) { // -U - G h - q <= excess
            double[] row = new double[objective.length];
            for (int instrument = 0; instrument < size; instrument++) {
                row[instrument] = -scenarios.gain(instrument)[path];
            }
            row[size] = -1;
            row[size + 1] = 1;
            row[size + 2 + path] = -1;
            programme.atMost(row, scenarios.unhedged()[path]);
        }
        double[] all = new double[objective.length];
        for (int instrument = 0; instrument < size; instrument++) {
            double[] row = new double[objective.length];
            row[instrument] = 1;
            all[instrument] = 1;
            programme.atMost(row, 1);
        }
        programme.atMost(all, budget);
        assertThat(programme.solve()).isEqualTo(LinearProgramme.End.SOLVED);
        return PRICE * scenarios.unhedgedMean() - product(objective, programme.point());
    }

    @Test
    void noMixOfTheRegionCostsLessThanTheLowerBound() {
        ScenarioMatrix scenarios = scenarios(new Random(3), 2_000, 6, 1);
        TailCost cost = TailCost.of(scenarios, 0.95, TailCost.Priced.UNEXPECTED_LOSS, PRICE);
        Optimum found = optimum(scenarios, cost, List.of());
        Random random = new Random(4);
        for (int trial = 0; trial < 500; trial++) {
            assertThat(cost.at(random.doubles(6).toArray())).isGreaterThanOrEqualTo(found.lowest());
        }
        assertThat(found.relativeGap()).isLessThanOrEqualTo(1e-7);
    }

    @Test
    void thePriceOfACeilingIsWhatRaisingItTakesOffTheCost() {
        ScenarioMatrix scenarios = scenarios(new Random(9), 5_000, 4, 1);
        TailCost cost = TailCost.of(scenarios, 0.95, TailCost.Priced.UNEXPECTED_LOSS, 1);
        double[] ones = {1, 1, 1, 1};
        Optimum held = optimum(scenarios, cost, List.of(Restriction.linear("held", ones, 0.5)));
        Optimum more = optimum(scenarios, cost, List.of(Restriction.linear("held", ones, 0.501)));
        Optimum less = optimum(scenarios, cost, List.of(Restriction.linear("held", ones, 0.499)));
        double slope = (less.cost() - more.cost()) / 0.002;
        assertThat(held.prices().get("held")).isPositive().isCloseTo(slope, within(0.02 * slope));
        assertThat(Arrays.stream(held.holdings()).sum()).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void instrumentsThatAreTheSameShareWhatOneWouldHold() {
        ScenarioMatrix one = scenarios(new Random(2), 3_000, 1, 1);
        ScenarioMatrix twice =
                new ScenarioMatrix(one.sample(), one.unhedged(), List.of(one.gain(0), one.gain(0), one.gain(0)), 1);
        TailCost ofOne = TailCost.of(one, 0.95, TailCost.Priced.UNEXPECTED_LOSS, 1);
        TailCost ofThree = TailCost.of(twice, 0.95, TailCost.Priced.UNEXPECTED_LOSS, 1);
        assertThat(optimum(twice, ofThree, List.of(Restriction.linear("all", new double[] {1, 1, 1}, 1)))
                        .cost())
                .isCloseTo(optimum(one, ofOne, List.of()).cost(), within(1e-7));
    }

    @Test
    void whereNoMixKeepsItsRestrictionsThereIsNone() {
        ScenarioMatrix scenarios = scenarios(new Random(2), 100, 2, 1);
        TailCost cost = TailCost.of(scenarios, 0.9, TailCost.Priced.SHORTFALL, 1);
        Region none = Region.box(2, 0, 1, List.of(Restriction.linear("both", new double[] {-1, -1}, -3)));
        assertThat(CuttingPlanes.minimise(cost, none, scenarios.covariance(), List.of(new double[2]), Goal.USUAL))
                .isEmpty();
    }

    @Test
    void theOptimumDoesNotDependOnThreads() {
        ScenarioMatrix one = scenarios(new Random(8), 30_000, 5, 1);
        ScenarioMatrix three = scenarios(new Random(8), 30_000, 5, 3);
        Optimum first = optimum(one, TailCost.of(one, ALPHA, TailCost.Priced.UNEXPECTED_LOSS, 1), List.of());
        Optimum second = optimum(three, TailCost.of(three, ALPHA, TailCost.Priced.UNEXPECTED_LOSS, 1), List.of());
        assertThat(second.holdings()).containsExactly(first.holdings());
        assertThat(second.cost()).isEqualTo(first.cost());
        assertThat(second.lowest()).isEqualTo(first.lowest());
    }

    private static Optimum optimum(ScenarioMatrix scenarios, ConvexCost cost, List<Restriction> restrictions) {
        return optimum(scenarios, cost, Region.box(scenarios.size(), 0, 1, restrictions));
    }

    private static Optimum optimum(ScenarioMatrix scenarios, ConvexCost cost, Region region) {
        return CuttingPlanes.minimise(
                        cost, region, scenarios.covariance(), List.of(new double[scenarios.size()]), EXACT)
                .orElseThrow();
    }

    /** Instruments that each lose with one part of what the position gains, for a small fee. */
    private static ScenarioMatrix scenarios(Random random, int paths, int size, int threads) {
        double[] unhedged = new double[paths];
        double[][] gains = new double[size][paths];
        for (int path = 0; path < paths; path++) {
            double all = random.nextGaussian();
            unhedged[path] = 2 * random.nextGaussian();
            for (int instrument = 0; instrument < size; instrument++) {
                double part = all + random.nextGaussian();
                unhedged[path] += part;
                gains[instrument][path] = -part + 0.3 * random.nextGaussian() - 0.01 * (1 + instrument);
            }
        }
        return new ScenarioMatrix(Sample.plain(paths), unhedged, List.of(gains), threads);
    }

    private static double[][] covariance(Random random, int size) {
        double[][] covariance = new double[size][size];
        for (int draw = 0; draw < size + 3; draw++) {
            double[] row = random.doubles(size, -1, 1).toArray();
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    covariance[i][j] += row[i] * row[j];
                }
            }
        }
        return covariance;
    }

    private static double product(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < Math.min(one.length, other.length); i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
