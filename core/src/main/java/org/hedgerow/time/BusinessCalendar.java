package org.hedgerow.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Business days: every day but Saturdays, Sundays and the holidays listed. */
public record BusinessCalendar(Set<LocalDate> holidays) {
    public BusinessCalendar {
        holidays = Set.copyOf(holidays);
    }

    /** Whether it is none of Saturday, Sunday and the holidays. */
    public boolean isBusinessDay(LocalDate date) {
        DayOfWeek day = date.getDayOfWeek();
        return day != DayOfWeek.SATURDAY && day != DayOfWeek.SUNDAY && !holidays.contains(date);
    }

    /** The date itself if it is a business day, otherwise the next one. */
    public LocalDate following(LocalDate date) {
        LocalDate day = date;
        while (!isBusinessDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** The date itself if it is a business day, otherwise the last one before it. */
    public LocalDate preceding(LocalDate date) {
        LocalDate day = date;
        while (!isBusinessDay(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    /** {@link #following}, but {@link #preceding} where that would leave the month (ISDA modified following). */
    public LocalDate modifiedFollowing(LocalDate date) {
        LocalDate day = following(date);
        return day.getMonth() == date.getMonth() ? day : preceding(date);
    }

    /** The date {@code days} business days after {@code date}; with 0 days the date itself or the one following. */
    public LocalDate plusBusinessDays(LocalDate date, int days) {
        LocalDate day = days == 0 ? following(date) : date;
        for (int counted = 0; counted < days; counted++) {
            day = following(day.plusDays(1));
        }
        return day;
    }

    /** The date {@code days} business days before {@code date}; with 0 days the date itself. */
    public LocalDate minusBusinessDays(LocalDate date, int days) {
        LocalDate day = date;
        for (int counted = 0; counted < days; counted++) {
            day = preceding(day.minusDays(1));
        }
        return day;
    }

    /** All business days after {@code from} up to and including {@code to}, in order. */
    public List<LocalDate> businessDays(LocalDate from, LocalDate to) {
        return from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isBusinessDay)
                .toList();
    }
}
