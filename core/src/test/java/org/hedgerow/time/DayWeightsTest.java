package org.hedgerow.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.hedgerow.check.InvalidValue;
import org.junit.jupiter.api.Test;

class DayWeightsTest {
    private static final LocalDate FRIDAY = LocalDate.of(2024, 3, 29); // Good Friday
    private static final BusinessCalendar CALENDAR = new BusinessCalendar(Set.of(FRIDAY, LocalDate.of(2024, 4, 1)));

    /** Thursday, Tuesday and Wednesday are open between two Wednesdays, Friday to Monday closed. */
    @Test
    void closedDaysCountTheirWeight() {
        LocalDate before = LocalDate.of(2024, 3, 27);
        LocalDate after = LocalDate.of(2024, 4, 3);
        assertThat(new DayWeights(CALENDAR, 0).days(before, after)).isEqualTo(3);
        assertThat(new DayWeights(CALENDAR, 0.25).days(before, after)).isEqualTo(4);
        assertThat(new DayWeights(CALENDAR, 1).days(before, after)).isEqualTo(7);
        assertThat(new DayWeights(CALENDAR, 0.25).days(after, before)).isEqualTo(-4);
        assertThat(new DayWeights(CALENDAR, 0.25).days(after, after)).isZero();
    }

    @Test
    void aWeightIsAShareOfADay() {
        assertThatThrownBy(() -> new DayWeights(CALENDAR, 1.1))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("closed must be from 0 to 1");
    }
}
