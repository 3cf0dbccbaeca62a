package org.hedgerow.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.hedgerow.backtest.decision.MeanOverTime;
import org.junit.jupiter.api.Test;

class MeanOverTimeTest {
    private static final double[] VALUES = {1, 3, 2, 5, 4, 6};

    @Test
    void numbersThatDoNotOverlapHaveTheErrorOfIndependentOnes() {
        MeanOverTime mean = MeanOverTime.of(VALUES, 1);
        assertThat(mean.mean()).isEqualTo(3.5);
        assertThat(mean.standardError()).isCloseTo(Math.sqrt(17.5 / 6 / 6), within(1e-15));
    }

    /** By hand: covariances 17.5/6, 1.75/6 and 6/6 with the weights 1, 2/3 and 1/3. */
    @Test
    void overlapAddsCovariancesWithFallingWeights() {
        double variance = (17.5 + 2 * (2.0 / 3 * 1.75 + 1.0 / 3 * 6)) / 6;
        assertThat(MeanOverTime.of(VALUES, 2).standardError()).isCloseTo(Math.sqrt(variance / 6), within(1e-12));
    }
}
