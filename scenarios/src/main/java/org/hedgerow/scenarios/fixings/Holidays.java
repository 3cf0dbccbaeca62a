package org.hedgerow.scenarios.fixings;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Public holidays by rule, for files with a row for every calendar day, which repeat the last rate on them. */
public enum Holidays {
    /** Weekends alone. */
    NONE {
        @Override
        List<LocalDate> of(int year) {
            return List.of();
        }
    },
    /**
     * Of Ukraine's labour code as it stood in each year; one on a weekend moves to the next working day. None since 24
     * February 2022, when martial law suspended them.
     */
    UKRAINE {
        @Override
        List<LocalDate> of(int year) {
            List<LocalDate> days = new ArrayList<>(List.of(
                    LocalDate.of(year, 1, 1),
                    LocalDate.of(year, 1, 7),
                    LocalDate.of(year, 3, 8),
                    LocalDate.of(year, 5, 1),
                    LocalDate.of(year, 5, 9),
                    LocalDate.of(year, 6, 28),
                    LocalDate.of(year, 8, 24)));
            add(days, year, 1996, 2017, LocalDate.of(year, 5, 2));
            add(days, year, 1996, 1999, LocalDate.of(year, 11, 7));
            add(days, year, 1996, 1999, LocalDate.of(year, 11, 8));
            add(days, year, 2015, 9999, LocalDate.of(year, 10, 14));
            add(days, year, 2017, 9999, LocalDate.of(year, 12, 25));
            days.add(orthodoxEaster(year));
            days.add(orthodoxEaster(year).plusDays(49));
            days.removeIf(day -> !day.isBefore(LocalDate.of(2022, 2, 24)));
            return days;
        }
    };

    private static final int NEAR = 5; // calendar days

    abstract List<LocalDate> of(int year);

    private static void add(List<LocalDate> days, int year, int first, int last, LocalDate day) {
        if (first <= year && year <= last) {
            days.add(day);
        }
    }

    /** By Meeus's rule for the Julian calendar, 13 days behind from 1900 to 2099. */
    private static LocalDate orthodoxEaster(int year) {
        int moon = (19 * (year % 19) + 15) % 30;
        int sunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
        int days = moon + sunday + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1).plusDays(13);
    }

    /** Those of some years, moved off weekends and each other. */
    Set<LocalDate> between(int first, int last) {
        Set<LocalDate> observed = new HashSet<>();
        for (int year = first; year <= last; year++) {
            for (LocalDate day : of(year).stream().sorted().toList()) {
                LocalDate free = day;
                while (isWeekend(free) || observed.contains(free)) {
                    free = free.plusDays(1);
                }
                observed.add(free);
            }
        }
        return observed;
    }

    /**
     * The days of a file on which nothing was fixed: those on which no rate of the table differs from the weekday before,
     * and which are a holiday or near one, since days off are moved to make bridges and rates are fixed a day ahead. A held
     * rate is never taken for a holiday while any other of the table moves, nor far from one.
     */
    public Set<LocalDate> withoutFixing(FixingsFile file) {
        Set<LocalDate> near = new HashSet<>();
        for (LocalDate holiday : between(file.first().getYear() - 1, file.last().getYear() + 1)) {
            for (int days = -NEAR; days <= NEAR; days++) {
                near.add(holiday.plusDays(days));
            }
        }
        Set<LocalDate> without = new HashSet<>(file.repeats());
        without.retainAll(near);
        return without;
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
