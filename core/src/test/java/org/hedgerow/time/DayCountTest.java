package org.hedgerow.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;

class DayCountTest {
    @ParameterizedTest(name = "{0} from {1} to {2} counts {3} days")
    @CsvFileSource(resources = "day-counts.csv", numLinesToSkip = 1)
    void agreesWithThePublishedExample(DayCount dayCount, LocalDate from, LocalDate to, int days, double basis) {
        assertThat(dayCount.years(from, to)).isEqualTo(days / basis);
    }

    @ParameterizedTest
    @EnumSource
    void isNegativeWhereTheSecondDateComesFirst(DayCount dayCount) {
        LocalDate early = LocalDate.of(2007, 12, 20);
        LocalDate late = LocalDate.of(2008, 3, 20);
        assertThat(dayCount.years(late, early)).isNegative().isEqualTo(-dayCount.years(early, late));
    }
}
