package org.hedgerow.formula.smile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.hedgerow.check.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest(name = "up to {0}: {1}")
    @CsvSource({"0, 0", "0.5, 0.02", "1, 0.04", "1.5, 0.045", "2, 0.05", "3, 0.09", "4, 0.13", "6, 0.21"})
    void varianceIsLinearBetweenPointsAndGoesOnBeyondTheLast(double time, double variance) {
        VarianceTerm term = new VarianceTerm(new double[] {1, 2, 4}, new double[] {0.04, 0.05, 0.13});
        assertThat(term.variance(time)).isCloseTo(variance, within(1e-15));
        VarianceTerm one = new VarianceTerm(new double[] {2}, new double[] {0.08});
        assertThat(one.variance(time)).isCloseTo(0.04 * time, within(1e-15));
    }

    @Test
    void pointsComeInRisingOrderAndPairs() {
        assertThatThrownBy(() -> new VarianceTerm(new double[0], new double[0]))
                .hasMessageStartingWith("times must be");
        assertThatThrownBy(() -> new VarianceTerm(new double[] {1}, new double[] {1, 2}))
                .hasMessageStartingWith("times must be");
        assertThatThrownBy(() -> new VarianceTerm(new double[] {1, 1}, new double[] {1, 2}))
                .hasMessageStartingWith("times[1] must be above 1.0");
        assertThatThrownBy(() -> new VarianceTerm(new double[] {0}, new double[] {1}))
                .hasMessageStartingWith("times[0] must be above 0.0");
        assertThat(new VarianceTerm(new double[] {1, 2}, new double[] {0.04, 0.04}).variance(2))
                .isEqualTo(0.04);
    }
}
