package org.hedgerow.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.money.Currency;
import org.hedgerow.path.observable.Spot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequirementsTest {
    private static final LocalDate TODAY = LocalDate.of(2007, 12, 31);
    private static final LocalDate MAY = LocalDate.of(2008, 5, 29);
    private static final LocalDate JUNE = LocalDate.of(2008, 6, 30);
    private static final LocalDate HORIZON = LocalDate.of(2008, 12, 31);
    private static final Spot USD = new Spot(Currency.of("USD"));
    private static final Spot EUR = new Spot(Currency.of("EUR"));

    private final Requirements requirements = new Requirements(TODAY, HORIZON);

    @Test
    void theGridHoldsEveryDateReadOrActedOnAndTheHorizon() {
        requirements.read(USD, List.of(JUNE));
        requirements.act(List.of(MAY));
        assertThat(requirements.layout(0).grid().dates()).containsExactly(TODAY, MAY, JUNE, HORIZON);
    }

    @Test
    void aRowIsFilledOnTheDatesOnWhichSomebodyReadsIt() {
        requirements.read(USD, List.of(JUNE));
        requirements.read(EUR, List.of(HORIZON));
        requirements.read(USD, List.of(HORIZON));
        requirements.act(List.of(MAY));
        PathLayout layout = requirements.layout(3);
        assertThat(filled(layout, USD)).containsExactly(false, false, true, true);
        assertThat(filled(layout, EUR)).containsExactly(false, false, false, true);
        assertThat(layout.row(USD)).isEqualTo(0);
        assertThat(layout.row(EUR)).isEqualTo(1);
        assertThat(layout.scratch()).isEqualTo(2);
        assertThat(layout.rowCount()).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2007-12-30", "2009-01-01"})
    void refusesADateOutsideTheRun(LocalDate date) {
        assertThatThrownBy(() -> requirements.read(USD, List.of(date)))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("2007-12-31")
                .hasMessageContaining("2008-12-31")
                .hasMessageContaining(date.toString());
    }

    @Test
    void refusesARowThatNobodyReads() {
        requirements.read(USD, List.of(HORIZON));
        PathLayout layout = requirements.layout(0);
        assertThatThrownBy(() -> layout.row(EUR))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("EUR");
    }

    private static List<Boolean> filled(PathLayout layout, Spot spot) {
        return List.of(layout.filled(spot, 0), layout.filled(spot, 1), layout.filled(spot, 2), layout.filled(spot, 3));
    }
}
