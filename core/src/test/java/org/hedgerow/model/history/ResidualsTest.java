package org.hedgerow.model.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Optional;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.formula.Garch;
import org.junit.jupiter.api.Test;

class ResidualsTest {
    private static final Garch GARCH = new Garch(1e-5, 0.1, 0.06, 0.8);

    /**
     * Moves of 3, -1, 1 and 1 % less their mean of 1 % are 2, -2, 0 and 0 %, of which the squares have the mean 2e-4. The
     * variances: 1e-5 + 0.93 x 2e-4 = 1.96e-4; 1e-5 + 0.1 x 4e-4 + 0.8 x 1.96e-4 = 2.068e-4; after the fall 1e-5 + 0.16 x
     * 4e-4 + 0.8 x 2.068e-4 = 2.3944e-4; 1e-5 + 0.8 x 2.3944e-4 = 2.01552e-4; and 1e-5 + 0.8 of that to come.
     */
    @Test
    void areMovesOverTheirDeviationsByHand() {
        Residuals residuals = new Residuals(new double[] {0.03, -0.01, 0.01, 0.01}, GarchFilter.of(GARCH), "");
        double[] raw = {0.02 / Math.sqrt(1.96e-4), -0.02 / Math.sqrt(2.068e-4), 0, 0};
        double mean = (raw[0] + raw[1]) / 4;
        double deviation = Math.sqrt((raw[0] * raw[0] + raw[1] * raw[1]) / 4 - mean * mean);
        double[] expected = Arrays.stream(raw).map(z -> (z - mean) / deviation).toArray();
        assertThat(residuals.values()).containsExactly(expected, within(1e-13));
        assertThat(residuals.nextVariance()).isCloseTo(1e-5 + 0.8 * 2.01552e-4, within(1e-18));
    }

    /** With 3 degrees of freedom the distribution function at t is 0.5 + (x / (1 + x^2) + atan x) / pi, x = t / sqrt 3. */
    @Test
    void mayBeQuantilesOfStudentsLawInTheirOrder() {
        Residuals residuals = new Residuals(
                new double[] {0.01, 0.02, -0.03, 0.0, 0.05, -0.001, 0.0},
                new GarchFilter(Garch.symmetric(1e-4, 0, 0), Optional.of(3.0)),
                "");
        double[] values = residuals.values();
        double[] ranks = {5, 6, 1, 3.5, 7, 2, 3.5};
        double meanOfRaw = 0;
        for (double rank : ranks) {
            meanOfRaw += quantile((rank - 0.5) / 7) / 7;
        }
        for (int day = 0; day < 7; day++) {
            double raw = quantile((ranks[day] - 0.5) / 7) - meanOfRaw;
            double largest = quantile(6.5 / 7) - meanOfRaw;
            assertThat(values[day] / values[4]).isCloseTo(raw / largest, within(1e-9));
        }
        assertThat(Arrays.stream(values).sum()).isCloseTo(0, within(1e-13));
        assertThat(Arrays.stream(values).map(z -> z * z).sum()).isCloseTo(7, within(1e-13));
    }

    private static double quantile(double probability) {
        double low = -100;
        double high = 100;
        for (int halving = 0; halving < 200; halving++) {
            double middle = 0.5 * (low + high);
            double x = middle / Math.sqrt(3);
            boolean below = 0.5 + (x / (1 + x * x) + Math.atan(x)) / Math.PI < probability;
            low = below ? middle : low;
            high = below ? high : middle;
        }
        return low;
    }

    @Test
    void areRefusedOfARateThatNeverMoved() {
        assertThatThrownBy(() -> new Residuals(new double[5], GarchFilter.of(Garch.ewma(0.94)), "filters.USD"))
                .isInstanceOf(InvalidValue.class)
                .hasMessageStartingWith("filters.USD must leave residuals of the history");
        assertThatThrownBy(() -> GarchFilter.of(Garch.symmetric(1e-6, 0.1, 0.95)))
                .isInstanceOf(InvalidValue.class)
                .hasMessageStartingWith("garch must not let the variance grow without bound");
    }
}
