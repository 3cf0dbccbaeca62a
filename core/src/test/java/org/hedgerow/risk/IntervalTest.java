package org.hedgerow.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Optional;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.path.PathBatch;
import org.hedgerow.risk.measure.LossBeyond;
import org.hedgerow.sample.Sample;
import org.hedgerow.sample.Units;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {
    private static final double Z = 1.959963984540054;

    @ParameterizedTest(name = "from {0} to {1} with {2} that matters: {3}")
    @CsvSource({
        "1, 3, 2, true",
        "1, 2, 2, true",
        "1, 1.9, 2, false",
        "-3, -1, 2, true",
        "-2, -1, 2, true",
        "-1.9, -1, 2, false",
        "0, 3, 2, false",
        "-3, 0, 2, false",
        "-3, 3, 2, false",
        "0.1, 0.2, 0, true",
        "-0.2, -0.1, 0, true",
        "0, 0, 0, false"
    })
    void aSignIsCertainWhereNoneOfTheOtherIsInside(double low, double high, double material, boolean signed) {
        assertThat(new Interval(low, high).isSigned(material)).isEqualTo(signed);
    }

    @Test
    void anErrorHasDegreesOfFreedomOrNone() {
        assertThatThrownBy(() -> new Estimate(1, 1, Optional.of(0)))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("degreesOfFreedom");
    }

    /** Student's table: 97.5 % of 15 degrees is 2.131. */
    @Test
    void fewRandomisationsTakeMoreErrors() {
        Estimate estimate = new Estimate(10, 2, Optional.of(15));
        assertThat(estimate.errors(Z)).isCloseTo(2.131, within(5e-4));
        assertThat(estimate.interval(Z).high()).isCloseTo(14.263, within(1e-3));
    }

    /** As in Newcombe's table, of 263 and 20 paths that count among others that do not. */
    @ParameterizedTest(name = "{0} of {1} paths: from {2} to {3}")
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0, 0.1611"})
    void aShareOfWeightsIsThatOfThePathsThatCount(int beyond, int paths, double low, double high) {
        double[] outcome = new double[paths + 50];
        double[] weight = new double[paths + 50];
        Arrays.fill(outcome, 0, beyond, -10);
        Arrays.fill(weight, 0, paths, 2);
        Sample sample = Sample.weighted(weight, Units.PATHS);
        Interval interval = new LossBeyond(5).interval(outcome, Ranks.of(outcome, sample), Z);
        assertThat(interval.low()).isCloseTo(low, within(5e-5));
        assertThat(interval.high()).isCloseTo(high, within(5e-5));
    }

    @Test
    void twoPathsThatAlwaysAgreeCountAsOne() {
        double[] outcome = new double[PathBatch.SIZE];
        Arrays.setAll(outcome, path -> path % 512 < 100 ? -10 : 0);
        Sample pairs = Sample.of(outcome.length, new Units.AntitheticPairs());
        Interval interval = new LossBeyond(5).interval(outcome, Ranks.of(outcome, pairs), Z);
        double[] half = Arrays.copyOf(outcome, 512);
        Interval plain = new LossBeyond(5).interval(half, Ranks.of(half), Z);
        assertThat(interval.low()).isCloseTo(plain.low(), within(1e-12));
        assertThat(interval.high()).isCloseTo(plain.high(), within(1e-12));
    }

    /** A quarter in each of sixteen randomisations: {@code 2.131 sqrt(0.25 0.75 / 16384)} to either side, not nothing. */
    @Test
    void randomisationsThatAgreeAreNotCertain() {
        double[] outcome = new double[16 * PathBatch.SIZE];
        Arrays.setAll(outcome, path -> path % 4 == 0 ? -10 : 0);
        Sample sample = Sample.of(outcome.length, new Units.Randomisations(16));
        Interval interval = new LossBeyond(5).interval(outcome, Ranks.of(outcome, sample), Z);
        assertThat(interval.width()).isCloseTo(2 * 2.131 * Math.sqrt(0.25 * 0.75 / 16384), within(1e-5));
    }

    @Test
    void aTailAsLikelyAsItsBoundEndsThere() {
        assertThat(BinomialRanks.of(1, 0.5, 0.5)).isEqualTo(new BinomialRanks(1, 1));
    }
}
