package org.hedgerow.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The first days of 2008 in Kyiv: 1 January (Tuesday) and 7 January (Monday) are public holidays by article 73 of the
 * Ukrainian Labour Code, and so is 1 May (Thursday) with 2 May.
 */
class BusinessCalendarTest {
    private final BusinessCalendar kyiv = new BusinessCalendar(Set.of(
            LocalDate.of(2008, 1, 1), LocalDate.of(2008, 1, 7), LocalDate.of(2008, 5, 1), LocalDate.of(2008, 5, 2)));

    @ParameterizedTest(name = "{0} is a business day: {1}")
    @CsvSource({
        "2007-12-31, true",
        "2008-01-01, false",
        "2008-01-04, true",
        "2008-01-05, false", // Saturday
        "2008-01-06, false", // Sunday
        "2008-01-07, false",
        "2008-01-08, true"
    })
    void weekendsAndHolidaysAreNoBusinessDays(LocalDate date, boolean expected) {
        assertThat(kyiv.isBusinessDay(date)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} rolls to {1}, {2} or {3}")
    @CsvSource({
        // date, following, preceding, modified following
        "2008-01-05, 2008-01-08, 2008-01-04, 2008-01-08",
        "2008-01-08, 2008-01-08, 2008-01-08, 2008-01-08",
        "2008-05-31, 2008-06-02, 2008-05-30, 2008-05-30", // Saturday, the last day of its month
        "2008-08-31, 2008-09-01, 2008-08-29, 2008-08-29", // Sunday, the last day of its month
        "2008-05-01, 2008-05-05, 2008-04-30, 2008-05-05", // Thursday before a long weekend, inside its month
        "2005-12-31, 2006-01-02, 2005-12-30, 2005-12-30" // Saturday, the last day of its year
    })
    void rollsToTheBusinessDayThatTheConventionNames(
            LocalDate date, LocalDate following, LocalDate preceding, LocalDate modified) {
        assertThat(kyiv.following(date)).isEqualTo(following);
        assertThat(kyiv.preceding(date)).isEqualTo(preceding);
        assertThat(kyiv.modifiedFollowing(date)).isEqualTo(modified);
    }

    @ParameterizedTest(name = "{1} business days after {0} is {2}")
    @CsvSource({
        "2007-12-31, 0, 2007-12-31",
        "2008-01-05, 0, 2008-01-08", // no business day itself
        "2007-12-31, 1, 2008-01-02",
        "2007-12-31, 2, 2008-01-03",
        "2008-01-03, 2, 2008-01-08", // Thursday, over a weekend and a holiday
        "2008-01-05, 1, 2008-01-08", // counted from a Saturday
        "2008-04-30, 1, 2008-05-05"
    })
    void countsBusinessDaysOverHolidays(LocalDate from, int days, LocalDate expected) {
        assertThat(kyiv.plusBusinessDays(from, days)).isEqualTo(expected);
    }

    @Test
    void businessDaysLieAfterTheFirstDateAndIncludeTheLast() {
        assertThat(kyiv.businessDays(LocalDate.of(2008, 1, 3), LocalDate.of(2008, 1, 9)))
                .containsExactly(LocalDate.of(2008, 1, 4), LocalDate.of(2008, 1, 8), LocalDate.of(2008, 1, 9));
        assertThat(kyiv.businessDays(LocalDate.of(2008, 1, 5), LocalDate.of(2008, 1, 7)))
                .isEmpty();
    }
}
