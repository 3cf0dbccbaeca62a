package org.hedgerow.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionTest {
    /** Bonferroni: 5 % divided by the hedges and the two ends. Tables of the normal: 1.960, 2.241, 2.576, 2.807. */
    @ParameterizedTest(name = "{0} hedges: {1}")
    @CsvSource({"0, 1.959964", "1, 1.959964", "2, 2.241403", "5, 2.575829", "10, 2.807034"})
    void intervalsAreWidenedForTheNumberOfHedges(int hedges, double expected) {
        assertThat(Decision.quantile(hedges)).isCloseTo(expected, within(5e-7));
        double error = 2 * (1 - new NormalDistribution().cumulativeProbability(Decision.quantile(hedges)));
        assertThat(error * Math.max(1, hedges)).isCloseTo(0.05, within(1e-9));
    }
}
