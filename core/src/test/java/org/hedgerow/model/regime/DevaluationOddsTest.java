package org.hedgerow.model.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.hedgerow.check.InvalidValue;
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
        "30, 20.240874021420918, 42.82686539480766",
        "1000, 938.9730184076952, 1063.952136016302"
    })
    void theIntervalOfDatedEventsIsGarwoods(int events, double low, double high) {
        DevaluationOdds odds = DevaluationOdds.counted(events, 100);
        assertThat(odds.low().orElseThrow()).isCloseTo(low / 100, within(1e-11));
        assertThat(odds.high().orElseThrow()).isCloseTo(high / 100, within(1e-11));
    }

    @Test
    void whatIsJudgedHasNone() {
        assertThat(DevaluationOdds.judged(0.2).low()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0.193, 25.9", "0.224, 22.3", "0.19305019305019305, 25.9"})
    void aCountedRateMayBeRounded(double rate, double years) {
        assertThat(new DevaluationOdds(rate, Optional.of(5), Optional.of(years)).rate())
                .isEqualTo(rate);
    }

    @Test
    void aRateThatItsCountDeniesIsRefused() {
        assertThatThrownBy(() -> new DevaluationOdds(3, Optional.of(5), Optional.of(25.9)))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("rate must be events / years = 0.193, but is 3.0");
        assertThatThrownBy(() -> new DevaluationOdds(0.1, Optional.of(0), Optional.of(20.0)))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("rate must be events / years = 0, but is 0.1");
    }
}
