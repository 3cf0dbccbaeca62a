package org.hedgerow.model.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DevaluationOddsTest {
    /** Garwood (1936): half the 2.5 % and 97.5 % points of chi-square with 2 n and 2 n + 2 degrees of freedom. */
    @ParameterizedTest(name = "{0} events")
    @CsvSource({
        "0, 0, 3.688879454113936",
        "1, 0.025317807984289897, 5.571643390938898",
        "2, 0.24220927854396490, 7.22468766772396",
        "5, 1.6234863901184245, 11.668332079322669",
        "30, 20.240874021420918, 42.82686539480766"
    })
    void theIntervalOfDatedEventsIsGarwoods(int events, double low, double high) {
        DevaluationOdds odds = DevaluationOdds.counted(events, 10);
        assertThat(odds.low().orElseThrow()).isCloseTo(low / 10, within(1e-10));
        assertThat(odds.high().orElseThrow()).isCloseTo(high / 10, within(1e-10));
    }

    @Test
    void whatIsJudgedHasNone() {
        assertThat(DevaluationOdds.judged(0.2).low()).isEmpty();
    }
}
