package org.hedgerow.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.hedgerow.history.Finding.Kind;
import org.hedgerow.time.BusinessCalendar;
import org.junit.jupiter.api.Test;

class InspectionTest {
    private static final LocalDate MONDAY = LocalDate.of(2006, 1, 2);
    private static final BusinessCalendar WEEKDAYS = new BusinessCalendar(Set.of());
    private static final int DAYS = 800;

    @Test
    void anOrdinarySeriesIsFlawless() {
        assertThat(found(wandering(4))).isEmpty();
    }

    @Test
    void weekendsThatRepeatTheRateAreFound() {
        Fixings weekdays = wandering(4);
        List<LocalDate> dates = MONDAY.datesUntil(weekdays.last().plusDays(1)).toList();
        List<Double> rates = dates.stream()
                .map(date -> weekdays.rates().get(weekdays.dates().indexOf(WEEKDAYS.preceding(date))))
                .toList();
        Finding only = theOnly(new Fixings(dates, rates), Kind.REPEATED_WEEKENDS);
        assertThat(only.size()).isCloseTo(2 / 7.0, within(0.002));
        assertThat(Inspection.USUAL.of(new Fixings(dates, rates).on(WEEKDAYS))).isEmpty();
    }

    @Test
    void aPegIsFoundWithItsLongestRun() {
        List<Double> rates = new ArrayList<>(wandering(4).rates());
        rates.subList(100, 120).replaceAll(rate -> 5.05);
        rates.subList(300, 700).replaceAll(rate -> 5.05);
        Fixings pegged = new Fixings(wandering(4).dates(), rates);
        Finding only = theOnly(pegged, Kind.STOOD_STILL);
        assertThat(only.size()).isEqualTo(400);
        assertThat(only.count()).isEqualTo(2);
        assertThat(only.from()).isEqualTo(pegged.dates().get(300));
        assertThat(only.to()).isEqualTo(pegged.dates().get(699));
    }

    @Test
    void aGapIsFoundAndHolidaysAreNone() {
        List<LocalDate> dates = new ArrayList<>(wandering(4).dates());
        List<Double> rates = new ArrayList<>(wandering(4).rates());
        dates.subList(500, 503).clear();
        rates.subList(500, 503).clear();
        assertThat(found(new Fixings(dates, rates))).isEmpty();
        dates.subList(400, 420).clear();
        rates.subList(400, 420).clear();
        Finding only = theOnly(new Fixings(dates, rates), Kind.GAP);
        assertThat(only.from()).isEqualTo(dates.get(399));
        assertThat(only.to()).isEqualTo(dates.get(400));
        assertThat(only.size()).isEqualTo(31); // from a Friday to a Monday
    }

    /** As the Turkish lira lost six zeros on 2005-01-01, and 1.5 % besides. */
    @Test
    void aRedenominationIsFoundWithItsPowerOfTen() {
        List<Double> rates = new ArrayList<>(wandering(4).rates());
        rates.subList(400, DAYS).replaceAll(rate -> rate * 1.015e-6);
        Finding found = Inspection.USUAL.of(new Fixings(wandering(4).dates(), rates)).stream()
                .filter(finding -> finding.kind() == Kind.REDENOMINATION)
                .findAny()
                .orElseThrow();
        assertThat(found.size()).isEqualTo(-6);
        assertThat(found.to()).isEqualTo(wandering(4).dates().get(400));
    }

    @Test
    void ratesOfFewDigitsAreFoundWithTheShareOfTheirRounding() {
        assertThat(found(wandering(2))).isEmpty();
        assertThat(found(wandering(1))).containsExactly(Kind.STOOD_STILL, Kind.ROUNDING);
        assertThat(Inspection.USUAL.of(wandering(1)).get(1).size()).isBetween(0.1, 0.9);
    }

    @Test
    void aShortSeriesIsFound() {
        Fixings year = wandering(4).between(MONDAY, MONDAY.plusMonths(6));
        assertThat(theOnly(year, Kind.SHORT).size()).isEqualTo(year.size() - 1);
    }

    private static List<Kind> found(Fixings fixings) {
        return Inspection.USUAL.of(fixings).stream().map(Finding::kind).toList();
    }

    private static Finding theOnly(Fixings fixings, Kind kind) {
        assertThat(found(fixings)).containsExactly(kind);
        return Inspection.USUAL.of(fixings).get(0);
    }

    /** Weekdays at about 5, a deviation of 1 % a day, rounded to decimals. */
    private static Fixings wandering(int decimals) {
        Random random = new Random(1);
        double scale = Math.pow(10, decimals);
        List<LocalDate> dates = new ArrayList<>();
        List<Double> rates = new ArrayList<>();
        LocalDate date = MONDAY;
        double log = Math.log(5);
        for (int day = 0; day < DAYS; day++) {
            dates.add(date);
            rates.add(Math.round(Math.exp(log) * scale) / scale);
            date = WEEKDAYS.plusBusinessDays(date, 1);
            log += 0.01 * random.nextGaussian();
        }
        return new Fixings(dates, rates);
    }
}
