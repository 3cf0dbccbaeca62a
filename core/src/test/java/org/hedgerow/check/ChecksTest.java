package org.hedgerow.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChecksTest {
    @Test
    void aValueThatKeepsTheRuleIsReturned() {
        assertThat(Checks.finite(-1.5, "rate")).isEqualTo(-1.5);
        assertThat(Checks.positive(Double.MIN_VALUE, "volatility")).isEqualTo(Double.MIN_VALUE);
        assertThat(Checks.positive(7, "paths")).isEqualTo(7);
        assertThat(Checks.notNegative(0.0, "spread")).isZero();
        assertThat(Checks.share(1, "ratio")).isEqualTo(1);
        assertThat(Checks.correlation(-1, "rho")).isEqualTo(-1);
        assertThat(Checks.notBlank("USD", "currency")).isEqualTo("USD");
        assertThat(Checks.notEmpty(List.of(1, 2), "legs")).containsExactly(1, 2);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.0, -1, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void aPositiveNumberIsAboveZeroAndFinite(double value) {
        assertBroken(
                () -> Checks.positive(value, "volatility"), "volatility must be positive and finite, but is " + value);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-Double.MIN_VALUE, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void aNumberThatIsNotNegativeIsFinite(double value) {
        assertBroken(
                () -> Checks.notNegative(value, "spread"),
                "spread must be zero or positive and finite, but is " + value);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
    void aShareLiesBetweenZeroAndOne(double value) {
        assertBroken(() -> Checks.share(value, "ratio"), "ratio must be from 0 to 1, but is " + value);
    }

    @Test
    void theMessageNamesTheValueTheRuleAndWhatItIs() {
        assertBroken(() -> Checks.finite(Double.NaN, "rate"), "rate must be finite, but is NaN");
        assertBroken(() -> Checks.positive(0, "paths"), "paths must be positive, but is 0");
        assertBroken(() -> Checks.positive(-3L, "paths"), "paths must be positive, but is -3");
        assertBroken(() -> Checks.notNegative(-1, "lag"), "lag must be zero or positive, but is -1");
        assertBroken(() -> Checks.in(2.5, 0, 0.5, "delta"), "delta must be from 0 to 0.5, but is 2.5");
        assertBroken(() -> Checks.in(8, 1, 7, "day"), "day must be from 1 to 7, but is 8");
        assertBroken(() -> Checks.present(null, "pair"), "pair must be present");
        assertBroken(() -> Checks.notBlank(" ", "name"), "name must not be blank");
        assertBroken(() -> Checks.notEmpty(List.of(), "legs"), "legs must have at least one element");
        assertBroken(() -> Checks.allPresent(Arrays.asList("a", null), "legs"), "legs[1] must be present");
        assertBroken(() -> Checks.that(false, "expiry", "must be before maturity"), "expiry must be before maturity");
    }

    private static void assertBroken(ThrowingCallable check, String message) {
        assertThatThrownBy(check).isInstanceOf(InvalidValue.class).hasMessage(message);
    }
}
