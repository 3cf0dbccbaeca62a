package org.hedgerow.formula.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class OrnsteinUhlenbeckTest {
    @Test
    void withoutPullItIsARandomWalk() {
        OrnsteinUhlenbeck walk = new OrnsteinUhlenbeck(0, 5, 0.3);
        assertThat(walk.mean(2, 10)).isEqualTo(2);
        assertThat(walk.variance(4)).isCloseTo(0.36, within(1e-15));
    }
}
