package org.hedgerow.risk.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Interval;
import org.hedgerow.risk.Ranks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LossBeyondTest {
    @Test
    void aLossEqualToTheReserveIsCovered() {
        double[] outcome = {-1, -2, -3, 5};
        Estimate probability = new LossBeyond(2).estimate(outcome, Ranks.of(outcome));
        assertThat(probability.value()).isEqualTo(0.25);
        assertThat(probability.standardError()).isCloseTo(Math.sqrt(0.25 * 0.75 / 4), within(1e-15));
    }

    /** Newcombe, Two-sided confidence intervals for the single proportion (1998), table I, method 3. */
    @ParameterizedTest(name = "{0} of {1} paths: from {2} to {3}")
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0, 0.1611", "1, 29, 0.0061, 0.1718"})
    void theIntervalIsWilsons(int beyond, int paths, double low, double high) {
        double[] outcome = new double[paths];
        Arrays.fill(outcome, 0, beyond, -10);
        Interval interval = new LossBeyond(5).interval(outcome, Ranks.of(outcome), 1.959963984540054);
        assertThat(interval.low()).isCloseTo(low, within(5e-5));
        assertThat(interval.high()).isCloseTo(high, within(5e-5));
    }

    @Test
    void aReserveIsNotNegative() {
        assertThatThrownBy(() -> new LossBeyond(-1)).isInstanceOf(InvalidValue.class);
    }
}
