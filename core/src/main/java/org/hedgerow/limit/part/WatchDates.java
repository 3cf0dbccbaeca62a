package org.hedgerow.limit.part;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.hedgerow.market.Market;
import org.hedgerow.time.Tenor;

/**
 * When limits are looked at.
 *
 * @param all dates of them, today the first and the horizon the last
 * @param told those on which results are told: the last business day of each month, and the horizon
 */
public record WatchDates(List<LocalDate> all, List<LocalDate> told) {
    public WatchDates {
        all = List.copyOf(all);
        told = List.copyOf(told);
    }

    /** The dates that are told and, others as often as some tenors say. */
    public static WatchDates of(List<Tenor> looks, Market market, LocalDate horizon) {
        LocalDate today = market.valuationDate();
        NavigableSet<LocalDate> told = new TreeSet<>(List.of(horizon));
        for (YearMonth month = YearMonth.from(today);
                !month.isAfter(YearMonth.from(horizon));
                month = month.plusMonths(1)) {
            LocalDate last = market.calendar().modifiedFollowing(month.atEndOfMonth());
            if (last.isAfter(today) && last.isBefore(horizon)) {
                told.add(last);
            }
        }
        NavigableSet<LocalDate> all = new TreeSet<>(told);
        all.add(today);
        looks.forEach(every -> all.addAll(every.rollDates(today, horizon, market.calendar())));
        return new WatchDates(List.copyOf(all), List.copyOf(told));
    }

    LocalDate horizon() {
        return all.get(all.size() - 1);
    }
}
