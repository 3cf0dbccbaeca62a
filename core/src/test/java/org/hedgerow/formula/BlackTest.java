package org.hedgerow.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.formula.OptionSide.CALL;
import static org.hedgerow.formula.OptionSide.PUT;

import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hedgerow.check.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlackTest {
    private static final double ROUNDING = 1e-12;

    @ParameterizedTest(name = "forward {0}, strike {1}, deviation {2}")
    @CsvSource({
        "1.1, 1.1, 0.1",
        "1.1, 1.2, 0.1",
        "1.2, 1.1, 0.1",
        "41.5, 0.001, 0.3",
        "41.5, 9000, 0.3",
        "1, 1, 1e-9",
        "1, 1.0000001, 1e-9",
        "100, 100, 20",
        "100, 3, 5",
        "1.1, 0, 0.1",
        "0, 1.1, 0.1"
    })
    void aCallLessAPutIsAForward(double forward, double strike, double deviation) {
        double call = Black.value(CALL, forward, strike, deviation, 0.97);
        double put = Black.value(PUT, forward, strike, deviation, 0.97);
        assertThat(call - put)
                .isCloseTo(0.97 * (forward - strike), within(ROUNDING * Math.max(1, Math.max(forward, strike))));
        assertThat(Black.delta(CALL, forward, strike, deviation, 0.99)
                        - Black.delta(PUT, forward, strike, deviation, 0.99))
                .isCloseTo(0.99, within(ROUNDING));
    }

    @ParameterizedTest
    @EnumSource
    void aSureRateGivesTheDiscountedPayoff(OptionSide side) {
        for (double forward : new double[] {0, 0.9, 1, 1.1}) {
            assertThat(Black.value(side, forward, 1, 0, 0.9)).isEqualTo(0.9 * side.payoff(forward, 1));
        }
    }

    @Test
    void aStrikeOfZeroIsTheForwardItself() {
        assertThat(Black.value(CALL, 1.1, 0, 0.2, 0.9)).isEqualTo(0.9 * 1.1);
        assertThat(Black.value(PUT, 1.1, 0, 0.2, 0.9)).isZero();
        assertThat(Black.delta(CALL, 1.1, 0, 0.2, 1)).isEqualTo(1);
        assertThat(Black.vega(1.1, 0, 0.2, 0.9)).isZero();
    }

    @Test
    void deltaStepsFromNoneToAllWhereTheRateIsSure() {
        assertThat(Black.delta(CALL, 0.9, 1, 0, 1)).isZero();
        assertThat(Black.delta(CALL, 1, 1, 0, 1)).isCloseTo(0.5, within(ROUNDING));
        assertThat(Black.delta(CALL, 1.1, 1, 0, 1)).isEqualTo(1);
        assertThat(Black.delta(PUT, 0.9, 1, 0, 1)).isEqualTo(-1);
    }

    @Test
    void aCallOnOneCurrencyIsAPutOnTheOther() {
        double call = Black.value(CALL, 41.5, 44, 0.15, 1);
        double put = Black.value(PUT, 1 / 41.5, 1 / 44.0, 0.15, 1);
        assertThat(call).isCloseTo(41.5 * 44 * put, within(ROUNDING * 41.5));
    }

    @ParameterizedTest
    @EnumSource
    void valueRisesWithTheDeviationAndFallsAwayFromTheMoney(OptionSide side) {
        double deviation = 0;
        double strike = side == CALL ? 0 : 3;
        for (int step = 1; step <= 300; step++) {
            assertThat(Black.value(side, 1, 1.2, deviation + 0.01, 1))
                    .isGreaterThanOrEqualTo(Black.value(side, 1, 1.2, deviation, 1));
            assertThat(Black.value(side, 1, strike + side.sign() * 0.01, 0.1, 1))
                    .isLessThanOrEqualTo(Black.value(side, 1, strike, 0.1, 1) + 1e-15);
            deviation += 0.01;
            strike += side.sign() * 0.01;
        }
    }

    @Test
    void valueStaysBetweenIntrinsicAndForward() {
        Random random = new Random(1);
        for (int trial = 0; trial < 10_000; trial++) {
            double forward = StrictMath.exp(10 * random.nextGaussian());
            double strike = StrictMath.exp(10 * random.nextGaussian());
            double deviation = StrictMath.exp(5 * random.nextGaussian());
            double call = Black.value(CALL, forward, strike, deviation, 1);
            assertThat(call).isBetween(CALL.payoff(forward, strike), forward * (1 + ROUNDING));
        }
    }

    @ParameterizedTest(name = "strike {0}")
    @ValueSource(doubles = {0.7, 1.1, 1.6})
    void deltaAndVegaAreSlopesOfTheValue(double strike) {
        double step = 1e-5;
        double up = Black.value(CALL, 1.1 + step, strike, 0.2, 0.9);
        double down = Black.value(CALL, 1.1 - step, strike, 0.2, 0.9);
        assertThat(0.9 * Black.delta(CALL, 1.1, strike, 0.2, 1)).isCloseTo((up - down) / (2 * step), within(1e-8));
        double wide = Black.value(PUT, 1.1, strike, 0.2 + step, 0.9);
        double narrow = Black.value(PUT, 1.1, strike, 0.2 - step, 0.9);
        assertThat(Black.vega(1.1, strike, 0.2, 0.9)).isCloseTo((wide - narrow) / (2 * step), within(1e-8));
    }

    @Test
    void termsAreNumbersThatAreNotNegative() {
        assertInvalid(() -> Black.value(CALL, Double.NaN, 1.1, 0.2, 0.95), "forward");
        assertInvalid(() -> Black.value(CALL, 1.1, -1.1, 0.2, 0.95), "strike");
        assertInvalid(() -> Black.value(CALL, 1.1, 1.1, -0.2, 0.95), "standardDeviation");
        assertInvalid(() -> Black.value(CALL, 1.1, 1.1, 0.2, -1), "discount");
        assertInvalid(() -> Black.delta(CALL, -1.1, 1.1, 0.2, 0.95), "forward");
        assertInvalid(() -> Black.delta(CALL, 1.1, 1.1, 0.2, Double.NaN), "baseDiscount");
        assertInvalid(() -> Black.vega(1.1, 1.1, Double.POSITIVE_INFINITY, 0.95), "standardDeviation");
    }

    private static void assertInvalid(ThrowingCallable call, String term) {
        assertThatThrownBy(call).isInstanceOf(InvalidValue.class).hasMessageStartingWith(term + " must");
    }
}
