package org.hedgerow.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MeanRootTest {
    /** By Kummer's function in mpmath 1.3 with 30 digits, and by a quadrature over the density (scipy 1.17, ncx2). */
    @Test
    void theExactMeanIsThatOfTheNonCentralLaw() {
        assertThat(MeanRoot.exact(new HestonParameters(0.05, 0.3, 0.05, 0.3, 0), 2))
                .isCloseTo(0.17162344783016647, within(1e-12));
        assertThat(MeanRoot.exact(new HestonParameters(0.01, 1.5, 0.02, 0.8, 0), 0.5))
                .isCloseTo(0.060574198965098421, within(1e-12));
    }

    @Test
    void theFitIsExactTodayAndCloseWhereTheVarianceStaysFromZero() {
        HestonParameters calm = new HestonParameters(0.02, 1, 0.01, 0.05, 0);
        MeanRoot fit = MeanRoot.of(calm);
        assertThat(fit.at(0)).isCloseTo(Math.sqrt(0.02), within(1e-16));
        for (double years : new double[] {0.5, 1, 3, 20}) {
            assertThat(fit.at(years)).isCloseTo(MeanRoot.exact(calm, years), within(0.01 * fit.at(years)));
        }
    }

    @Test
    void fromZeroOnAndNearZeroTheLevelIsExact() {
        HestonParameters wild = new HestonParameters(0, 0.3, 0.05, 0.6, 0);
        MeanRoot fit = MeanRoot.of(wild);
        assertThat(fit.at(0)).isEqualTo(0);
        assertThat(fit.at(1 / 0.3)).isCloseTo(MeanRoot.exact(wild, 1 / 0.3), within(1e-15));
        assertThat(fit.level()).isCloseTo(MeanRoot.exact(wild, 100), within(1e-12));
    }

    /** A root that starts just below its level falls before it rises. */
    @Test
    void aMeanThatFirstMovesAwayIsLeftWhereItIs() {
        HestonParameters dipping = new HestonParameters(0.0085, 1, 0.01, 0.1, 0);
        MeanRoot fit = MeanRoot.of(dipping);
        assertThat(fit.decay()).isNotNegative();
        assertThat(fit.at(30)).isBetween(Math.sqrt(0.0085), fit.level());
    }
}
