package org.hedgerow.time;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.hedgerow.check.InvalidValue;

/** The dates that a simulation walks, in order; date 0 is the valuation date. Times are Act/365F years from it. */
public final class Grid {
    private final LocalDate[] dates;
    private final double[] years;

    private Grid(LocalDate[] dates) {
        this.dates = dates;
        this.years = Arrays.stream(dates)
                .mapToDouble(date -> DayCount.ACT_365F.years(dates[0], date))
                .toArray();
    }

    /** The valuation date and all the dates given, none of which may lie before it. */
    public static Grid of(LocalDate valuationDate, Collection<LocalDate> dates) {
        TreeSet<LocalDate> sorted = new TreeSet<>(dates);
        sorted.add(valuationDate);
        if (sorted.first().isBefore(valuationDate)) {
            throw new InvalidValue(
                    "a date must not lie before the valuation date " + valuationDate + ", but is " + sorted.first());
        }
        return new Grid(sorted.toArray(LocalDate[]::new));
    }

    /** Number of dates, the valuation date among them. */
    public int size() {
        return dates.length;
    }

    /** From 0, the valuation date, up. */
    public LocalDate date(int index) {
        return dates[index];
    }

    /** Act/365F years from the valuation date, by the place of a date. */
    public double years(int index) {
        return years[index];
    }

    /** The place of a date that is on the grid. */
    public int index(LocalDate date) {
        int index = Arrays.binarySearch(dates, date);
        if (index < 0) {
            throw new InvalidValue(date + " is not a date of the simulation: nobody required it");
        }
        return index;
    }

    /** All of them, ascending. */
    public List<LocalDate> dates() {
        return List.of(dates);
    }
}
