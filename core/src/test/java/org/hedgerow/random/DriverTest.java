package org.hedgerow.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hedgerow.check.InvalidValue;
import org.junit.jupiter.api.Test;

class DriverTest {
    @Test
    void aDriverReadsAsItsTwoNames() {
        assertThat(new Driver("spot", "USD")).hasToString("spot USD");
    }

    @Test
    void namesAreSingleLinesWithText() {
        assertThatThrownBy(() -> new Driver(" ", "USD"))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("purpose must not be blank");
        assertThatThrownBy(() -> new Driver("spot", "U\nSD"))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("name must be a single line");
    }
}
