package org.hedgerow.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InvalidValueTest {
    private final InvalidValue strike = InvalidValue.at("strike", "must be positive");

    @Test
    void thePlaceGrowsFromTheOutside() {
        InvalidValue seenFromTheScenario = strike.within("hedges[3]").within("scenario");

        assertThat(seenFromTheScenario.place()).isEqualTo("scenario.hedges[3].strike");
        assertThat(seenFromTheScenario.rule()).isEqualTo("must be positive");
        assertThat(seenFromTheScenario).hasMessage("scenario.hedges[3].strike must be positive");
        assertThat(seenFromTheScenario).hasRootCause(strike);
    }

    @Test
    void anIndexFollowsItsListWithoutAPoint() {
        assertThat(InvalidValue.at("[2]", "must be present").within("legs").place())
                .isEqualTo("legs[2]");
    }

    @Test
    void aValueWithoutAPlaceTakesThatOfItsOwner() {
        InvalidValue nameless = new InvalidValue("must balance");

        assertThat(nameless.place()).isEmpty();
        assertThat(nameless).hasMessage("must balance");
        assertThat(nameless.within("ledger").place()).isEqualTo("ledger");
        assertThat(strike.within("").place()).isEqualTo("strike");
    }
}
