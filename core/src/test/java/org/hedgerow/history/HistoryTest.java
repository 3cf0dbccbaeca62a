package org.hedgerow.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.money.Currency;
import org.hedgerow.time.BusinessCalendar;
import org.junit.jupiter.api.Test;

class HistoryTest {
    private static final Currency USD = Currency.of("USD");
    private static final Currency EUR = Currency.of("EUR");
    private static final Currency UAH = Currency.of("UAH");
    private static final LocalDate FRIDAY = LocalDate.of(2008, 10, 24);
    private static final BusinessCalendar WEEKDAYS = new BusinessCalendar(Set.of());

    /** Friday to Tuesday, the weekend repeating Friday. */
    private static final History CALENDAR_DAYS = new History(
            FRIDAY.datesUntil(FRIDAY.plusDays(5)).toList(),
            Map.of(USD, List.of(5.0, 5.0, 5.0, 5.5, 5.5), EUR, List.of(6.5, 6.5, 6.5, 6.6, 6.6)));

    @Test
    void weekendsThatRepeatTheRateAreNoReturns() {
        Returns usd = CALENDAR_DAYS.on(WEEKDAYS).of(USD).logReturns();
        assertThat(usd.values()).containsExactly(new double[] {Math.log(1.1), 0}, within(1e-15));
        assertThat(usd.from(0)).isEqualTo(FRIDAY);
        assertThat(usd.to(0)).isEqualTo(FRIDAY.plusDays(3));
        assertThat(usd.perYear()).isCloseTo(2 * 365 / 4.0, within(1e-12));
    }

    @Test
    void aHistoryIsThatOfAnotherHomeByCrossRates() {
        History inDollars = CALENDAR_DAYS.in(USD, UAH);
        assertThat(inDollars.fixings()).containsOnlyKeys(EUR, UAH);
        assertThat(inDollars.of(EUR).values()).containsExactly(new double[] {1.3, 1.3, 1.3, 1.2, 1.2}, within(1e-15));
        assertThat(inDollars.of(UAH).values()).containsExactly(0.2, 0.2, 0.2, 1 / 5.5, 1 / 5.5);
        assertThat(inDollars.in(UAH, USD).of(EUR).values())
                .containsExactly(CALENDAR_DAYS.of(EUR).values(), within(1e-14));
    }

    @Test
    void movesAreDrawnTogetherOnlyOnDatesThatAllHave() {
        Fixings usd = new Fixings(List.of(FRIDAY, FRIDAY.plusDays(3), FRIDAY.plusDays(4)), List.of(1.0, 2.0, 4.0));
        Fixings eur = new Fixings(List.of(FRIDAY.minusDays(1), FRIDAY, FRIDAY.plusDays(4)), List.of(9.0, 1.0, 8.0));
        History both = History.onCommonDates(Map.of(USD, usd, EUR, eur));
        assertThat(both.dates()).containsExactly(FRIDAY, FRIDAY.plusDays(4));
        double[][] moves = both.logReturns(List.of(EUR, USD));
        assertThat(moves[0]).containsExactly(new double[] {Math.log(8)}, within(1e-15));
        assertThat(moves[1]).containsExactly(new double[] {Math.log(4)}, within(1e-15));
    }

    @Test
    void aPartKeepsBothItsEnds() {
        History part = CALENDAR_DAYS.between(FRIDAY.plusDays(2), FRIDAY.plusDays(3));
        assertThat(part.of(USD).values()).containsExactly(5.0, 5.5);
    }

    @Test
    void refusesWhatIsNoHistoryAndNamesThePlace() {
        List<LocalDate> dates = List.of(FRIDAY, FRIDAY.plusDays(3));
        assertFault("dates[1]", () -> new History(List.of(FRIDAY, FRIDAY), Map.of(USD, List.of(1.0, 1.0))));
        assertFault("dates[1]", () -> new Fixings(List.of(FRIDAY, FRIDAY.minusDays(1)), List.of(1.0, 1.0)));
        assertFault("dates", () -> new History(List.of(), Map.of(USD, List.of())));
        assertFault("dates", () -> new History(List.of(FRIDAY), Map.of(USD, List.of(1.0))));
        assertFault("fixings", () -> new History(dates, Map.of()));
        assertFault("fixings.USD", () -> new History(dates, Map.of(USD, List.of(1.0))));
        assertFault("fixings.USD[1]", () -> new History(dates, Map.of(USD, List.of(1.0, Double.NaN))));
        assertFault("fixings.USD[0]", () -> new History(dates, Map.of(USD, List.of(-1.0, 1.0))));
        assertFault("fixings", () -> CALENDAR_DAYS.of(UAH));
        assertFault("dates", () -> CALENDAR_DAYS.between(FRIDAY.plusYears(1), FRIDAY.plusYears(2)));
        assertFault("fixings.EUR", () -> CALENDAR_DAYS.in(USD, EUR));
    }

    private static void assertFault(String place, ThrowingCallable makes) {
        assertThatThrownBy(makes).isInstanceOfSatisfying(InvalidValue.class, fault -> assertThat(fault.place())
                .isEqualTo(place));
    }
}
