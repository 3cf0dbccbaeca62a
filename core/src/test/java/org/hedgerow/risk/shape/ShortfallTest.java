package org.hedgerow.risk.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Ranks;
import org.junit.jupiter.api.Test;

/** How likely a target is missed, and by how much. */
class ShortfallTest {
    @Test
    void noShortfallIsToldWithItsBound() {
        double[] outcome = {1, 2, 3};
        Shortfall none = Shortfall.of(outcome, Ranks.of(outcome), 0, 0);
        assertThat(none.probability().value()).isZero();
        assertThat(none.interval().high()).isPositive();
        assertThat(none.whenShort()).isEmpty();
    }

    @Test
    void lossesOfRoundingAreNone() {
        double[] outcome = {-1e-12, 1e-12, -1e-12, 0, -3, -5, 2, 1};
        Shortfall counted = Shortfall.of(outcome, Ranks.of(outcome), 0, 1e-9);
        assertThat(counted.probability().value()).isEqualTo(0.25);
        assertThat(counted.whenShort().orElseThrow().value()).isCloseTo(4, within(1e-12));
        double[] certain = {-1e-12, 1e-12, -1e-12, 0};
        Shortfall none = Shortfall.of(certain, Ranks.of(certain), 0, 1e-9);
        assertThat(none.probability().value()).isZero();
        assertThat(none.whenShort()).isEmpty();
    }

    /** Lacking as much as the rounding is reaching the target. */
    @Test
    void whatLacksNoMoreThanTheRoundingIsNotShort() {
        double[] outcome = {-0.5, -0.5, -2, 3};
        Shortfall shortfall = Shortfall.of(outcome, Ranks.of(outcome), 0, 0.5);
        assertThat(shortfall.probability().value()).isEqualTo(0.25);
        assertThat(shortfall.whenShort().orElseThrow().value()).isCloseTo(2, within(1e-14));
        double[] enough = {1, 2, 0};
        assertThat(new ShortfallWhenShort(0, 0).estimate(enough, Ranks.of(enough)))
                .isEqualTo(new Estimate(0, 0));
    }
}
