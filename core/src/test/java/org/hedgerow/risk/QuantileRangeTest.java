package org.hedgerow.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.hedgerow.path.PathBatch;
import org.hedgerow.sample.Sample;
import org.hedgerow.sample.Units;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Between which losses a quantile lies. */
class QuantileRangeTest {
    private static final double Z = 1.959963984540054;

    /** Conover's ranks of the median of twenty. */
    @Test
    void independentPathsGoByTheBinomial() {
        double[] outcome = new double[20];
        Arrays.setAll(outcome, path -> -(path + 1.0));
        assertThat(Ranks.of(outcome).valueAtRiskInterval(0.5, Z)).isEqualTo(new Interval(6, 15));
    }

    /** Of each pair one path is above the median and one below it, on any draw: its rank is nearly certain. */
    @Test
    void oppositePathsKnowTheirMedian() {
        double[] outcome = new double[PathBatch.SIZE];
        Random random = new Random(1);
        for (int path = 0; path < 512; path++) {
            outcome[path] = 1 + random.nextDouble();
            outcome[path + 512] = -outcome[path];
        }
        Ranks ranks = Ranks.of(outcome, Sample.of(outcome.length, new Units.AntitheticPairs()));
        Interval median = ranks.valueAtRiskInterval(0.5, Z);
        assertThat(median.width()).isBetween(ranks.loss(513) - ranks.loss(512), 2.02);
        assertThat(Ranks.of(outcome).valueAtRiskInterval(0.5, Z).width()).isGreaterThan(2.1);
    }

    /** As the definition has it, loss by loss: {@code |F(q) - alpha| <= z sqrt(sum p^2 (1 - F)^2 or p^2 F^2)}. */
    @ParameterizedTest(name = "level {0}, {1} errors")
    @CsvSource({"0.5, 1.96", "0.9, 1.96", "0.9, 1", "0.2, 2.5", "0.97, 3", "0.05, 1.5"})
    void aQuantileIsRefusedBeyondItsErrors(double alpha, double z) {
        Random random = new Random(1);
        double[] outcome = new double[60];
        double[] weight = new double[outcome.length];
        for (int path = 0; path < outcome.length; path++) {
            outcome[path] = Math.rint(20 * random.nextGaussian());
            weight[path] = 0.25 * (1 + random.nextInt(8));
        }
        Ranks ranks = Ranks.of(outcome, Sample.weighted(weight, Units.PATHS));
        double[] losses =
                Arrays.stream(outcome).map(x -> 0.0 - x).sorted().distinct().toArray();
        double low = ranks.valueAtRisk(alpha);
        double high = low;
        for (int place = 0; place < losses.length; place++) {
            if (Math.abs(share(outcome, weight, losses[place]) - alpha) <= z * error(outcome, weight, losses[place])) {
                low = Math.min(low, losses[place]);
                high = Math.max(high, losses[Math.min(place + 1, losses.length - 1)]);
            }
        }
        assertThat(ranks.valueAtRiskInterval(alpha, z)).isEqualTo(new Interval(low, high));
        assertThat(high).isGreaterThan(low);
    }

    private static double share(double[] outcome, double[] weight, double loss) {
        double upTo = 0;
        double all = 0;
        for (int path = 0; path < outcome.length; path++) {
            upTo += -outcome[path] <= loss ? weight[path] : 0;
            all += weight[path];
        }
        return upTo / all;
    }

    private static double error(double[] outcome, double[] weight, double loss) {
        double share = share(outcome, weight, loss);
        double squares = 0;
        double all = 0;
        for (int path = 0; path < outcome.length; path++) {
            double distance = (-outcome[path] <= loss ? 1 : 0) - share;
            squares += weight[path] * weight[path] * distance * distance;
            all += weight[path];
        }
        return Math.sqrt(squares) / all;
    }

    @Test
    void ofEqualLossesTheLowerPathComesFirst() {
        SortedLosses sorted = SortedLosses.of(new double[] {5, 1, 5, 1, 5});
        assertThat(sorted.losses()).containsExactly(1, 1, 5, 5, 5);
        assertThat(sorted.paths()).containsExactly(1, 3, 0, 2, 4);
    }

    @Test
    void aPathWithoutWeightIsNoQuantile() {
        Ranks ranks = Ranks.of(new double[] {-1, -2, -3, -4}, Sample.weighted(new double[] {1, 0, 1, 0}, Units.PATHS));
        assertThat(ranks.valueAtRisk(0.5)).isEqualTo(1);
        assertThat(ranks.valueAtRisk(0.51)).isEqualTo(3);
        assertThat(ranks.largestLoss()).isEqualTo(3);
    }
}
