package org.hedgerow.formula.smile;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hedgerow.check.InvalidValue;
import org.junit.jupiter.api.Test;

class VarianceTermTest {
    @Test
    void aVarianceThatFallsIsRefused() {
        assertThatThrownBy(() -> new VarianceTerm(new double[] {1, 2}, new double[] {0.04, 0.039}))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("variances[1] must not be below 0.04");
        assertThatThrownBy(() -> new VarianceTerm(new double[] {1, 1}, new double[] {0.04, 0.05}))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("times[1] must be above 1.0");
    }
}
