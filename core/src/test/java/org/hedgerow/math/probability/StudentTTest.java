package org.hedgerow.math.probability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.hedgerow.check.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StudentTTest {
    /** Abramowitz and Stegun, Handbook of Mathematical Functions (1964), table 26.10, two-sided. */
    @ParameterizedTest(name = "{1} degrees at {0}")
    @CsvSource({"0.975, 1, 12.706", "0.975, 15, 2.131", "0.995, 15, 2.947", "0.975, 60, 2.000", "0.9995, 120, 3.373"})
    void agreesWithThePublishedTable(double probability, int degrees, double quantile) {
        assertThat(StudentT.quantile(probability, degrees)).isCloseTo(quantile, within(5e-4));
        assertThat(StudentT.quantile(1 - probability, degrees)).isCloseTo(-quantile, within(5e-4));
    }

    /** One degree is Cauchy's distribution, {@code tan(pi (p - 1/2))}. */
    @Test
    void ofOneDegreeIsTheTangent() {
        for (double probability = 0.001; probability < 1; probability += 0.037) {
            double tangent = StrictMath.tan(StrictMath.PI * (probability - 0.5));
            assertThat(StudentT.quantile(probability, 1))
                    .isCloseTo(tangent, within(1e-11 * Math.max(1, Math.abs(tangent))));
        }
    }

    @Test
    void certaintyHasNoQuantile() {
        assertThatThrownBy(() -> StudentT.quantile(1, 15)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> StudentT.quantile(0.5, 0)).isInstanceOf(InvalidValue.class);
    }
}
