package org.hedgerow.math.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.hedgerow.check.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MinimumOnIntervalTest {
    @ParameterizedTest
    @ValueSource(doubles = {-2, -1.999, -0.3, 0, 1.7, 3})
    void itIsFoundWhereverItLies(double where) {
        MinimumOnInterval found = MinimumOnInterval.of(x -> 4 + (x - where) * (x - where), -2, 3);
        assertThat(found.point()).isCloseTo(where, within(1e-4));
        assertThat(found.value()).isCloseTo(4, within(1e-8));
    }

    @Test
    void theDeeperOfTwoDipsIsTaken() {
        MinimumOnInterval found = MinimumOnInterval.of(x -> Math.min(Math.abs(x - 1), 2 * Math.abs(x - 3) - 0.5), 0, 4);
        assertThat(found.point()).isCloseTo(3, within(1e-4));
    }

    @Test
    void aKinkIsFound() {
        assertThat(MinimumOnInterval.of(x -> Math.max(-x, 3 * (x - 1)), 0, 5).point())
                .isCloseTo(0.75, within(1e-4));
    }

    @Test
    void anEmptyIntervalIsRefused() {
        assertThatThrownBy(() -> MinimumOnInterval.of(x -> x, 1, 1)).isInstanceOf(InvalidValue.class);
    }
}
