package org.hedgerow.math.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.hedgerow.check.InvalidValue;
import org.junit.jupiter.api.Test;

class RootsTest {
    @Test
    void theZeroIsFoundToTheAccuracy() {
        assertThat(Roots.bracketed(x -> x * x - 2, 0, 2, 1e-14)).isCloseTo(Math.sqrt(2), within(1e-14));
        assertThat(Roots.bracketed(x -> 1e-30 * (x - 0.3), 0, 1, 1e-12)).isCloseTo(0.3, within(1e-12));
    }

    @Test
    void aZeroAtAnEndIsFound() {
        assertThat(Roots.bracketed(x -> x, 0, 1, 1e-9)).isZero();
        assertThat(Roots.bracketed(x -> x - 1, 0, 1, 1e-9)).isEqualTo(1);
    }

    @Test
    void aFunctionWithoutAChangeOfSignIsRefusedWithItsValues() {
        assertThatThrownBy(() -> Roots.bracketed(x -> x * x + 1, -1, 2, 1e-9))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("a function with a zero between -1.0 and 2.0 must have opposite signs there, "
                        + "but is 2.0 and 5.0");
        assertThatThrownBy(() -> Roots.bracketed(x -> Double.NaN, 0, 1, 1e-9)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> Roots.bracketed(x -> x < 0.5 ? -1 : x == 1 ? 1 : Double.NaN, 0, 1, 1e-9))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("a function searched for a zero must not be NaN, but is at 0.5");
    }

    @Test
    void anEmptyBracketIsRefused() {
        assertThatThrownBy(() -> Roots.bracketed(x -> x, 1, 1, 1e-9))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("high must be finite and above 1.0, but is 1.0");
    }
}
