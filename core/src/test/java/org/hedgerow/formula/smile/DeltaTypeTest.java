package org.hedgerow.formula.smile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.formula.OptionSide.CALL;
import static org.hedgerow.formula.OptionSide.PUT;
import static org.hedgerow.formula.smile.DeltaType.PREMIUM_ADJUSTED_FORWARD;

import org.hedgerow.check.InvalidValue;
import org.hedgerow.formula.Black;
import org.hedgerow.formula.OptionSide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeltaTypeTest {
    @ParameterizedTest
    @EnumSource
    void theStrikeOfADeltaHasThatDelta(DeltaType type) {
        for (double deviation : new double[] {0.001, 0.02, 0.2, 1.5}) {
            for (double delta : new double[] {0.001, 0.1, 0.25, 0.4}) {
                double put = type.strike(PUT, -delta, 1.3, deviation, 0.97);
                assertThat(type.delta(PUT, 1.3, put, deviation, 0.97)).isCloseTo(-delta, within(1e-12));
                if (deviation < 1) { // no call is left with so much of its premium taken off
                    double call = type.strike(CALL, delta, 1.3, deviation, 0.97);
                    assertThat(type.delta(CALL, 1.3, call, deviation, 0.97)).isCloseTo(delta, within(1e-12));
                }
            }
        }
    }

    /** The premium counts in base currency: value in quote currency over spot. */
    @ParameterizedTest
    @ValueSource(doubles = {0.8, 1.25, 1.9})
    void thePremiumIsTakenOffTheDelta(double strike) {
        double spot = 1.25 * 0.99 / 0.96;
        for (OptionSide side : OptionSide.values()) {
            double plain = DeltaType.SPOT.delta(side, 1.25, strike, 0.2, 0.96);
            double premium = Black.value(side, 1.25, strike, 0.2, 0.99) / spot;
            assertThat(DeltaType.PREMIUM_ADJUSTED_SPOT.delta(side, 1.25, strike, 0.2, 0.96))
                    .isCloseTo(plain - premium, within(1e-14));
        }
    }

    /** Call and put with one strike are a forward, {@code K/F} of which pays the premium. */
    @Test
    void callAndPutDifferByTheForward() {
        double call = PREMIUM_ADJUSTED_FORWARD.delta(CALL, 1.25, 1.4, 0.2, 1);
        double put = PREMIUM_ADJUSTED_FORWARD.delta(PUT, 1.25, 1.4, 0.2, 1);
        assertThat(call - put).isCloseTo(1.4 / 1.25, within(1e-14));
    }

    /** At 20 % the largest is 0.683, at 0.761 of the forward; 0.6 is also the delta of a call at 0.605 of it. */
    @Test
    void ofTwoStrikesOfAPremiumAdjustedCallDeltaTheHigherIsMeant() {
        double strike = PREMIUM_ADJUSTED_FORWARD.strike(CALL, 0.6, 1, 0.2, 1);
        assertThat(strike).isBetween(0.89, 0.9);
        assertThat(PREMIUM_ADJUSTED_FORWARD.delta(CALL, 1, strike * 1.001, 0.2, 1))
                .isLessThan(0.6);
        assertThatThrownBy(() -> PREMIUM_ADJUSTED_FORWARD.strike(CALL, 0.69, 1, 0.2, 1))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("delta must be at most");
    }

    @Test
    void aDeltaOfTheWrongSignOrLargerThanTheForwardsIsRefused() {
        assertThatThrownBy(() -> DeltaType.SPOT.strike(PUT, 0.25, 1, 0.2, 1))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("delta must be positive for a call and negative for a put");
        assertThatThrownBy(() -> DeltaType.SPOT.strike(CALL, 0.97, 1, 0.2, 0.97))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("delta must be smaller than that of the forward");
    }

    /** A put costs up to its strike, however high: without the premium its delta has no bound. */
    @ParameterizedTest
    @ValueSource(doubles = {0.001, 0.4, 1.2, 3, 50})
    void aPremiumAdjustedPutDeltaHasNoBound(double size) {
        for (double deviation : new double[] {0.02, 0.2, 1.5}) {
            double strike = PREMIUM_ADJUSTED_FORWARD.strike(PUT, -size, 7, deviation, 1);
            assertThat(PREMIUM_ADJUSTED_FORWARD.delta(PUT, 7, strike, deviation, 1))
                    .isCloseTo(-size, within(1e-11 * Math.max(1, size)));
        }
        assertThatThrownBy(() -> DeltaType.SPOT.strike(PUT, 0, 1, 0.2, 1)).hasMessageContaining("negative for a put");
    }

    /** The largest delta of a call is where it moves with the strike no more. */
    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.2, 0.8})
    void aPremiumAdjustedCallHasALargestDelta(double deviation) {
        double largest = 0;
        for (double strike = 0.05; strike < 2; strike += 1e-4) {
            largest = Math.max(largest, PREMIUM_ADJUSTED_FORWARD.delta(CALL, 1, strike, deviation, 1));
        }
        double most = largest;
        assertThatThrownBy(() -> PREMIUM_ADJUSTED_FORWARD.strike(CALL, most * (1 + 1e-5), 1, deviation, 1))
                .hasMessageContaining("delta must be at most");
        double strike = PREMIUM_ADJUSTED_FORWARD.strike(CALL, most * (1 - 1e-4), 1, deviation, 1);
        assertThat(PREMIUM_ADJUSTED_FORWARD.delta(CALL, 1, strike, deviation, 1))
                .isCloseTo(most * (1 - 1e-4), within(1e-12));
        assertThat(PREMIUM_ADJUSTED_FORWARD.delta(CALL, 1, strike * 1.01, deviation, 1))
                .isLessThan(most * (1 - 1e-4));
    }
}
