package org.hedgerow.model.history;

import java.time.LocalDate;
import java.util.List;
import org.hedgerow.market.Market;
import org.hedgerow.time.Grid;

/** A step for each business day after the valuation date, so that paths do not depend on which dates are read. */
final class DailySteps {
    private final long[] day; // [step]
    private final int[] end; // [date of the grid], how many steps are taken up to it

    DailySteps(Market market, Grid grid) {
        List<LocalDate> days = market.calendar().businessDays(market.valuationDate(), grid.date(grid.size() - 1));
        day = days.stream().mapToLong(LocalDate::toEpochDay).toArray();
        end = new int[grid.size()];
        int taken = 0;
        for (int date = 0; date < end.length; date++) {
            while (taken < day.length && day[taken] <= grid.date(date).toEpochDay()) {
                taken++;
            }
            end[date] = taken;
        }
    }

    /** Business days after the valuation date up to a date. */
    static int days(Market market, LocalDate date) {
        return market.calendar().businessDays(market.valuationDate(), date).size();
    }

    int count() {
        return day.length;
    }

    /** The address of a step's draws: days from 1970-01-01. */
    long day(int step) {
        return day[step];
    }

    /** The first step to take from the date before to this one. */
    int first(int date) {
        return date == 0 ? 0 : end[date - 1];
    }

    /** Behind the last step to take to this date: business days from the valuation date. */
    int end(int date) {
        return end[date];
    }
}
