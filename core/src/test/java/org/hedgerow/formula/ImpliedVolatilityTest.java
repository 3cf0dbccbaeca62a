package org.hedgerow.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.formula.OptionSide.CALL;
import static org.hedgerow.formula.OptionSide.PUT;

import org.assertj.core.data.Percentage;
import org.hedgerow.check.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImpliedVolatilityTest {
    /** By how much Black's value may be off for its own rounding, as a share of the forward. */
    private static final double ROUNDING = 4e-16;

    @ParameterizedTest
    @ValueSource(doubles = {1e-4, 0.003, 0.02, 0.1, 0.4, 1, 3, 8})
    void undoesBlackUpToTheRoundingOfTheValue(double deviation) {
        for (double distance = -6; distance <= 6; distance += 0.25) {
            double strike = Math.exp(distance * deviation);
            OptionSide side = strike > 1 ? CALL : PUT;
            double value = Black.value(side, 1, strike, deviation, 1);
            double lost = ROUNDING * Math.max(1, strike) / Black.vega(1, strike, deviation, 1);
            assertThat(ImpliedVolatility.standardDeviation(side, 1, strike, value))
                    .isCloseTo(deviation, within(lost + 1e-14 * deviation));
        }
    }

    @Test
    void callsAndPutsImplyOneVolatility() {
        double call = Black.value(CALL, 1.1, 1.15, 0.07, 1);
        double put = Black.value(PUT, 1.1, 1.15, 0.07, 1);
        assertThat(ImpliedVolatility.of(CALL, 1.1, 1.15, 0.49, call)).isCloseTo(0.1, within(1e-14));
        assertThat(ImpliedVolatility.of(PUT, 1.1, 1.15, 0.49, put)).isCloseTo(0.1, within(1e-13));
    }

    /** The far tail loses digits in Black's own difference: at 1e-300 all but nine. */
    @Test
    void evenTheSmallestValueImpliesAVolatility() {
        for (double value = 1e-300; value < 0.4; value *= 1e10) {
            double deviation = ImpliedVolatility.standardDeviation(CALL, 1, 2, value);
            assertThat(Black.value(CALL, 1, 2, deviation, 1)).isCloseTo(value, Percentage.withPercentage(1e-7));
        }
        assertThat(ImpliedVolatility.standardDeviation(CALL, 1, 1, 1e-10))
                .isCloseTo(1e-10 * Math.sqrt(2 * Math.PI), Percentage.withPercentage(1e-3));
    }

    @Test
    void valuesNearTheirBoundImplyHighVolatilities() {
        double deviation = ImpliedVolatility.standardDeviation(CALL, 1, 1, 1 - 1e-12);
        assertThat(Black.value(CALL, 1, 1, deviation, 1)).isCloseTo(1 - 1e-12, within(1e-15));
        assertThat(deviation).isGreaterThan(14);
    }

    @Test
    void theIntrinsicValueImpliesNone() {
        assertThat(ImpliedVolatility.standardDeviation(CALL, 1.2, 1, 1.2 - 1)).isZero();
        assertThat(ImpliedVolatility.standardDeviation(PUT, 1.2, 1, 0)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"CALL,0.19,intrinsic", "CALL,1.2,certain", "PUT,1,certain", "PUT,NaN,finite", "PUT,-1e-9,intrinsic"})
    void aValueThatNoVolatilityGivesIsRefused(OptionSide side, double value, String rule) {
        assertThatThrownBy(() -> ImpliedVolatility.standardDeviation(side, 1.2, 1, value))
                .isInstanceOf(InvalidValue.class)
                .hasMessageStartingWith("value must")
                .hasMessageContaining(rule);
    }
}
