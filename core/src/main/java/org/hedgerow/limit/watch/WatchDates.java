package org.hedgerow.limit.watch;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
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

    /** The dates that are told and, where a tenor is given, others as often as it says. */
    public static WatchDates of(Optional<Tenor> every, Market market, LocalDate horizon) {
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
        every.ifPresent(tenor -> all.addAll(tenor.rollDates(today, horizon, market.calendar())));
        return new WatchDates(List.copyOf(all), List.copyOf(told));
    }

    LocalDate horizon() {
        return all.get(all.size() - 1);
    }
}
