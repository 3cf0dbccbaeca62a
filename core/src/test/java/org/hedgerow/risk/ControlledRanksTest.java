package org.hedgerow.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.hedgerow.path.PathBatch;
import org.hedgerow.sample.Sample;
import org.hedgerow.sample.Units;
import org.junit.jupiter.api.Test;

/** Quantiles beside a row of known mean: one hundred losses from 1 to 100, of which the row tells how many are up to 50. */
class ControlledRanksTest {
    private static final double[] OUTCOME = losses();
    private static final double[] UP_TO_50 =
            Arrays.stream(OUTCOME).map(outcome -> outcome >= -50 ? 1 : 0).toArray();

    private static double[] losses() {
        double[] outcome = new double[100];
        Arrays.setAll(outcome, path -> -(path + 1.0));
        return outcome;
    }

    private static Ranks besides(double[] control, double mean) {
        return Ranks.of(OUTCOME, Sample.plain(OUTCOME.length).controlledBy(List.of(control), new double[] {mean}));
    }

    /** A share of 0.4 is known to lose 50 or less where the sample has 0.5: the median lies among larger losses. */
    @Test
    void aSampleWithTooManySmallLossesIsPutRight() {
        assertThat(besides(UP_TO_50, 0.4).valueAtRisk(0.5)).isBetween(60.0, 61.0);
        assertThat(besides(UP_TO_50, 0.6).valueAtRisk(0.5)).isBetween(40.0, 41.0);
        assertThat(besides(UP_TO_50, 0.5).valueAtRisk(0.5)).isBetween(50.0, 51.0);
    }

    /** The row tells the whole of it: nothing of the error is left. */
    @Test
    void aShareThatTheRowTellsHasNoError() {
        Interval interval = besides(UP_TO_50, 0.5).valueAtRiskInterval(0.5, 1.96);
        assertThat(interval.width()).isLessThanOrEqualTo(2);
        assertThat(interval.contains(50)).isTrue();
    }

    /** Without correlation the error of a share of a half is {@code 0.5 / sqrt(100)}: 9.8 ranks to either side. */
    @Test
    void aRowThatTellsNothingLeavesTheErrorOfTheShare() {
        double[] even = new double[OUTCOME.length];
        Arrays.setAll(even, path -> path % 2);
        Ranks ranks = besides(even, 0.5);
        assertThat(ranks.valueAtRisk(0.5)).isEqualTo(50);
        assertThat(ranks.valueAtRiskInterval(0.5, 1.96)).isEqualTo(new Interval(41, 61));
        assertThat(ranks.valueAtRiskInterval(0.5, 0.98)).isEqualTo(new Interval(46, 56));
    }

    @Test
    void noShareLeavesTheSample() {
        assertThat(besides(UP_TO_50, 1e-3).valueAtRisk(0.95)).isLessThanOrEqualTo(100);
        Interval interval = besides(UP_TO_50, 0.1).valueAtRiskInterval(0.5, 8);
        assertThat(interval.low()).isGreaterThanOrEqualTo(1);
        assertThat(interval.high()).isLessThanOrEqualTo(100);
        assertThat(ControlledShare.of(OUTCOME, besides(UP_TO_50, 0.01).sample(), 50, 0.999)
                        .share())
                .isLessThan(1);
        assertThat(new ControlledShare(0.5, 0.1).moved(-6)).isPositive().isLessThan(1e-11);
        assertThat(new ControlledShare(0.5, 0.1).moved(2)).isCloseTo(0.7, within(1e-15));
    }

    /** Each randomisation has a value at risk of its own, of which their spread tells: the row is left aside. */
    @Test
    void randomisationsKeepTheirOwnQuantiles() {
        double[] outcome = new double[16 * PathBatch.SIZE];
        Arrays.setAll(outcome, path -> -(path % PathBatch.SIZE + 1.0));
        double[] control = Arrays.stream(outcome).map(x -> x >= -512 ? 1 : 0).toArray();
        Sample sample = Sample.of(outcome.length, new Units.Randomisations(16));
        Ranks ranks = Ranks.of(outcome, sample.controlledBy(List.of(control), new double[] {0.4}));
        assertThat(ranks.valueAtRisk(0.5)).isEqualTo(512);
        assertThat(ranks.spreadOfValuesAtRisk(0.5).standardError()).isZero();
    }

    @Test
    void onlyRandomisationsHaveASpread() {
        assertThatThrownBy(() -> Ranks.of(OUTCOME).spreadOfValuesAtRisk(0.5))
                .hasMessageStartingWith("units must be randomisations");
    }
}
