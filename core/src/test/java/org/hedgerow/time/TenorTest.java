package org.hedgerow.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.hedgerow.check.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TenorTest {
    private static final BusinessCalendar WEEKENDS = new BusinessCalendar(Set.of());

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"1D, P1D", "2W, P14D", "18M, P18M", "1Y, P1Y"})
    void readsItsText(String text, String period) {
        assertThat(Tenor.parse(text).period()).isEqualTo(Period.parse(period));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "M", "0M", "-1M", "1m", "1.5M", "1000M", " 1M", "1M\n"})
    void refusesWhatIsNoTenor(String text) {
        assertThatThrownBy(() -> Tenor.parse(text))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("a number and D, W, M or Y");
    }

    @ParameterizedTest
    @ValueSource(strings = {"P0D", "P-1M"})
    void refusesAPeriodThatDoesNotLeadOnward(String period) {
        assertThatThrownBy(() -> new Tenor(Period.parse(period))).isInstanceOf(InvalidValue.class);
    }

    /** Calendar of 2008 by hand: 31 May and 31 August fall on a weekend, 29 February is a Friday. */
    @Test
    void monthsAreCountedFromTheStartSoThatMonthEndsDoNotDrift() {
        assertThat(rolls("1M", "2008-01-31", "2008-09-15"))
                .isEqualTo(dates(
                        "2008-01-31",
                        "2008-02-29",
                        "2008-03-31",
                        "2008-04-30",
                        "2008-05-30",
                        "2008-06-30",
                        "2008-07-31",
                        "2008-08-29",
                        "2008-09-15"));
    }

    @Test
    void theLastPeriodMayBeShort() {
        assertThat(rolls("3M", "2008-01-03", "2008-12-31"))
                .isEqualTo(dates("2008-01-03", "2008-04-03", "2008-07-03", "2008-10-03", "2008-12-31"));
        assertThat(rolls("6M", "2008-01-03", "2008-01-04")).isEqualTo(dates("2008-01-03", "2008-01-04"));
    }

    @Test
    void anEndOnARollDateIsNotRolledTwice() {
        assertThat(rolls("1M", "2008-01-03", "2008-03-03")).isEqualTo(dates("2008-01-03", "2008-02-04", "2008-03-03"));
    }

    /** Daily rolls over a weekend: Saturday, Sunday and Monday are one date. */
    @Test
    void rollsThatFallOnTheSameBusinessDayAreOne() {
        assertThat(rolls("1D", "2008-01-03", "2008-01-08"))
                .isEqualTo(dates("2008-01-03", "2008-01-04", "2008-01-07", "2008-01-08"));
    }

    private static List<LocalDate> rolls(String tenor, String start, String end) {
        return Tenor.parse(tenor).rollDates(LocalDate.parse(start), LocalDate.parse(end), WEEKENDS);
    }

    private static List<LocalDate> dates(String... texts) {
        return Arrays.stream(texts).map(LocalDate::parse).toList();
    }
}
