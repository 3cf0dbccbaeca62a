package org.hedgerow.formula.smile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class CrossVolatilityTest {
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "cross-volatility.csv", numLinesToSkip = 1)
    void agreesWithTheClosedForm(
            String id, double first, double second, double correlation, double expected, double tolerance) {
        assertThat(CrossVolatility.ofRatio(first, second, correlation)).isCloseTo(expected, within(tolerance));
    }

    @Test
    void twoLegsThatMoveAsOneLeaveTheCrossWhereItIs() {
        assertThat(CrossVolatility.ofRatio(0.13, 0.13, 1)).isZero();
        assertThat(CrossVolatility.ofRatio(0.13, 0.12, -1)).isCloseTo(0.25, within(1e-16));
    }
}
