package org.hedgerow.formula.smile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.formula.OptionSide.CALL;
import static org.hedgerow.formula.OptionSide.PUT;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AtTheMoneyTest {
    @ParameterizedTest
    @EnumSource
    void aDeltaNeutralStraddleHasNoDelta(DeltaType type) {
        double strike = AtTheMoney.DELTA_NEUTRAL.strike(1.2, 1.25, 0.15, type);
        assertThat(type.delta(CALL, 1.25, strike, 0.15, 0.97))
                .isCloseTo(-type.delta(PUT, 1.25, strike, 0.15, 0.97), within(1e-15));
    }

    @Test
    void theOthersAreTheRatesThemselves() {
        assertThat(AtTheMoney.FORWARD.strike(1.2, 1.25, 0.15, DeltaType.SPOT)).isEqualTo(1.25);
        assertThat(AtTheMoney.SPOT.strike(1.2, 1.25, 0.15, DeltaType.SPOT)).isEqualTo(1.2);
    }
}
