package org.hedgerow.model;

import java.time.LocalDate;
import org.hedgerow.time.DayCount;

/**
 * One step of all rates together.
 *
 * @param date of the grid, on which it or a later step ends
 */
public record Step(LocalDate from, LocalDate to, int date) {
    /** Act/365F. */
    public double years() {
        return DayCount.ACT_365F.years(from, to);
    }

    /** The address of its draws: days from 1970-01-01 to its end. */
    public long day() {
        return to.toEpochDay();
    }
}
