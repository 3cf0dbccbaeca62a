package org.hedgerow.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How days between two dates become a fraction of a year (ISDA 2006 definitions, section 4.16). */
public enum DayCount {
    /** Actual days over 365, whatever the year. */
    ACT_365F {
        @Override
        public double years(LocalDate from, LocalDate to) {
            return ChronoUnit.DAYS.between(from, to) / 365.0;
        }
    },
    /** Actual days over 360. */
    ACT_360 {
        @Override
        public double years(LocalDate from, LocalDate to) {
            return ChronoUnit.DAYS.between(from, to) / 360.0;
        }
    },
    /** Months of 30 days (30/360 bond basis): a first date on the 31st counts as the 30th, then so does a second. */
    THIRTY_360 {
        @Override
        public double years(LocalDate from, LocalDate to) {
            int firstDay = Math.min(from.getDayOfMonth(), 30);
            int lastDay = firstDay == 30 ? Math.min(to.getDayOfMonth(), 30) : to.getDayOfMonth();
            int months = 12 * (to.getYear() - from.getYear()) + to.getMonthValue() - from.getMonthValue();
            return (30 * months + lastDay - firstDay) / 360.0;
        }
    };

    /** Years from one date to another, negative when the second comes first. */
    public abstract double years(LocalDate from, LocalDate to);
}
