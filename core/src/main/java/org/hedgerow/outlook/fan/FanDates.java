package org.hedgerow.outlook.fan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.NavigableSet;
import java.util.SortedSet;
import java.util.TreeSet;

/** Dates on which rates are told, spread evenly from today, which is none of them, to the horizon, which is one. */
final class FanDates {
    /** Fewer do not show how a rate moves. */
    static final int FEWEST = 24;

    private static final int DATES = 36;

    private FanDates() {}

    /** Any days. */
    static SortedSet<LocalDate> spread(LocalDate today, LocalDate horizon) {
        long days = ChronoUnit.DAYS.between(today, horizon);
        SortedSet<LocalDate> dates = new TreeSet<>();
        for (int number = 1; number <= DATES; number++) {
            long day = (days * number + DATES / 2) / DATES;
            dates.add(today.plusDays(Math.max(1, day)));
        }
        return dates;
    }

    /** Of given days, the horizon among them, the one nearest to each of those. */
    static SortedSet<LocalDate> among(NavigableSet<LocalDate> given, LocalDate today, LocalDate horizon) {
        SortedSet<LocalDate> dates = new TreeSet<>();
        for (LocalDate wanted : spread(today, horizon)) {
            LocalDate after = given.ceiling(wanted);
            LocalDate before = given.lower(wanted);
            boolean isBefore =
                    before != null && ChronoUnit.DAYS.between(before, wanted) < ChronoUnit.DAYS.between(wanted, after);
            dates.add(isBefore ? before : after);
        }
        return dates;
    }
}
