package org.hedgerow.scenarios.command.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hedgerow.random.SamplingPlan;
import org.hedgerow.simulation.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeLimitTest {
    private static final Pilot PILOT = new Pilot(8_192, 2, 700, 1_000);

    @ParameterizedTest
    @CsvSource({"90s, 90", "15m, 900", "1h30m, 5400", "2d, 172800", "1d1h1m1s, 90061", "9999d, 863913600"})
    void aDurationIsReadAsItIsSpoken(String duration, long seconds) {
        assertThat(TimeLimit.seconds(duration)).isEqualTo(seconds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0s", "90", "1.5h", "m", "30m1h", "-5m", "99999999999s"})
    void anotherIsRefused(String duration) {
        assertThatThrownBy(() -> TimeLimit.seconds(duration)).hasMessageStartingWith("--max-time must be like 90s");
    }

    @Test
    void theRefusalNamesTheEstimateAndTheLargestNumberOfPathsThatFits() {
        Settings settings = new Settings(1_000_000, 1, 2);
        assertThat(TimeLimit.words(PILOT, 300, settings, false))
                .isEqualTo("1000000 paths take 12m to 17m on 2 threads, longer than --max-time 5m;"
                        + " the largest --paths that fits is 299008");
        assertThat(TimeLimit.words(PILOT, 1, settings.withPaths(1_024), false)).endsWith("no number of paths fits");
        assertThat(TimeLimit.words(PILOT, 1, settings, true)).endsWith("; the model has no fewer");
        Settings sobol = new Settings(1 << 20, 1, 2, SamplingPlan.SOBOL);
        assertThat(TimeLimit.largest(PILOT, 300, sobol)).isEqualTo(19 * 16_384);
    }

    @ParameterizedTest
    @CsvSource({"0.2, 1s", "119, 119s", "120, 2m", "121, 3m", "3600, 1h", "5401, 1h31m"})
    void timeIsToldToTheUnitThatMatters(double seconds, String words) {
        assertThat(TimeLimit.time(seconds)).isEqualTo(words);
    }
}
