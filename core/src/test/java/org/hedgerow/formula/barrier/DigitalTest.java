package org.hedgerow.formula.barrier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.formula.OptionSide.CALL;
import static org.hedgerow.formula.OptionSide.PUT;

import org.hedgerow.check.InvalidValue;
import org.hedgerow.formula.Black;
import org.hedgerow.formula.OptionSide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitalTest {
    private static final double ROUNDING = 1e-12;

    @ParameterizedTest(name = "forward {0}, strike {1}, deviation {2}")
    @CsvSource({"1.1, 1.1, 0.1", "1.1, 1.2, 0.1", "1.2, 1, 0", "1, 1, 0", "1, 0, 0.2", "40, 50, 3"})
    void callAndPutPayForCertain(double forward, double strike, double deviation) {
        assertThat(Digital.cash(CALL, forward, strike, deviation, 0.9)
                        + Digital.cash(PUT, forward, strike, deviation, 0.9))
                .isCloseTo(0.9, within(ROUNDING));
        assertThat(Digital.asset(CALL, forward, strike, deviation, 0.9)
                        + Digital.asset(PUT, forward, strike, deviation, 0.9))
                .isCloseTo(0.9 * forward, within(ROUNDING * forward));
    }

    @Test
    void aGapOfItsOwnTriggerIsAVanillaOption() {
        for (OptionSide side : OptionSide.values()) {
            assertThat(Digital.gap(side, 1.15, 1.15, 1.1, 0.2, 0.9))
                    .isCloseTo(Black.value(side, 1.1, 1.15, 0.2, 0.9), within(ROUNDING));
        }
    }

    @Test
    void aDigitalIsTheSlopeOfCallsInTheStrike() {
        double slope =
                (Black.value(CALL, 1.1, 1.15 - 1e-6, 0.2, 0.9) - Black.value(CALL, 1.1, 1.15 + 1e-6, 0.2, 0.9)) / 2e-6;
        assertThat(Digital.cash(CALL, 1.1, 1.15, 0.2, 0.9)).isCloseTo(slope, within(1e-8));
    }

    @Test
    void aRowHasTheBitsOfItsNumbers() {
        double[] forward = {0.3, 1, 1.1, 1.3, 40, Double.NaN};
        double[] deviation = {0.3, 0.2, 0, 0.1, 0.2, 0.2};
        double[] row = new double[forward.length];
        Digital.rowCash(PUT, forward, 1.1, deviation, 0.95, new double[row.length], row);
        for (int path = 0; path < row.length - 1; path++) {
            assertThat(row[path]).isEqualTo(Digital.cash(PUT, forward[path], 1.1, deviation[path], 0.95));
        }
        assertThat(row[5]).isNaN();
    }

    @Test
    void termsAreNumbersThatAreNotNegative() {
        assertThatThrownBy(() -> Digital.cash(CALL, -1, 1, 0.1, 1))
                .isInstanceOf(InvalidValue.class)
                .hasMessageStartingWith("forward must");
        assertThatThrownBy(() -> Digital.asset(CALL, 1, 1, -0.1, 1))
                .isInstanceOf(InvalidValue.class)
                .hasMessageStartingWith("deviation must");
    }
}
