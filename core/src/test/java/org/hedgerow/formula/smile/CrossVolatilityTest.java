package org.hedgerow.formula.smile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CrossVolatilityTest {
    @Test
    void twoLegsThatMoveAsOneLeaveTheCrossWhereItIs() {
        assertThat(CrossVolatility.ofRatio(0.13, 0.13, 1)).isZero();
        assertThat(CrossVolatility.ofRatio(0.13, 0.12, -1)).isCloseTo(0.25, within(1e-16));
    }
}
