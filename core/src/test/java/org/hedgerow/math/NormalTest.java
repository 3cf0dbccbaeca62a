package org.hedgerow.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.hedgerow.check.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalTest {
    /** Computed with mpmath, 80 digits. */
    @ParameterizedTest(name = "e^{0} cdf({1}) = {2}")
    @CsvSource({
        "2.5, 0.3, 7.5277021690666097037",
        "-4, -3, 0.000024724244883949881877",
        "700, -37, 58070.578655527132841",
        "800, -40, 0.0099673351883013099835",
        "1250, -50, 0.0079756578919930124327",
        "-500, 2, 6.9624913534130367936e-218",
        "400, -0.5, 1.6110194066121713497e+173",
        "301, -20, 1.4539307098873825197e+42"
    })
    void aFactorMayBeLargeWhereTheProbabilityIsSmall(double log, double x, double expected) {
        assertThat(Normal.scaledCdf(log, x)).isCloseTo(expected, within(1e-12 * expected));
    }

    @Test
    void theQuantileUndoesTheDistributionFunction() {
        for (double x = -37; x <= 5; x += 0x1p-7) {
            double probability = Normal.cdf(x);
            double lostAboveHalf = x > 0 ? 0x1p-53 / Normal.density(x) : 0;
            double bound = 4e-15 * Math.abs(x) + lostAboveHalf + 4e-16;
            assertThat(Normal.quantile(probability)).isCloseTo(x, within(bound));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.1, 1.96, 7.5, 30})
    void theTwoTailsAreOne(double x) {
        assertThat(Normal.cdf(x) + Normal.cdf(-x)).isEqualTo(1);
        assertThat(Normal.density(-x)).isEqualTo(Normal.density(x));
    }

    @Test
    void theDensityIsTheSlopeOfTheDistributionFunction() {
        double step = 0x1p-12;
        for (double x = -6; x <= 6; x += 0.25) {
            double slope = (Normal.cdf(x + step) - Normal.cdf(x - step)) / (2 * step);
            assertThat(Normal.density(x)).isCloseTo(slope, within(2e-8));
        }
    }

    @Test
    void theEndsAreKept() {
        assertThat(Normal.cdf(Double.NEGATIVE_INFINITY)).isZero();
        assertThat(Normal.cdf(Double.POSITIVE_INFINITY)).isEqualTo(1);
        assertThat(Normal.cdf(0)).isEqualTo(0.5);
        assertThat(Normal.cdf(Double.NaN)).isNaN();
        assertThat(Normal.density(1e200)).isZero();
        assertThat(Normal.density(Double.NaN)).isNaN();
        assertThat(Normal.quantile(0)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(Normal.quantile(1)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(Normal.quantile(0.5)).isZero();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
    void aQuantileNeedsAProbability(double probability) {
        assertThatThrownBy(() -> Normal.quantile(probability)).isInstanceOf(InvalidValue.class);
    }
}
