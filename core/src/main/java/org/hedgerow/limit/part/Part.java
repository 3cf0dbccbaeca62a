package org.hedgerow.limit.part;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hedgerow.limit.Item;

/**
 * A line or a deal, or a part of one, as it stays in the open position along the paths. On the horizon what ends there
 * is still held: that the books are closed there is the end of the question, not of the position.
 *
 * @param units it counts for today, positive when long
 * @param notional its full amount in units, not negative
 * @param full what it counts for where options count in full: its full amount in the direction of its delta today
 * @param since the day on which it is dealt; absent where it stands today
 * @param until the day on which it ends; absent where it stays open
 * @param renewals the days on which what is due then is renewed, the last of them its end; none where it is due once
 * @param moving how its units move on the paths; absent where they stay as they are today
 */
public record Part(
        Item item,
        double units,
        double notional,
        double full,
        Optional<LocalDate> since,
        Optional<LocalDate> until,
        List<LocalDate> renewals,
        Optional<MovingUnits> moving) {
    /** Of what stands today and is due once. */
    Part(
            Item item,
            double units,
            double notional,
            double full,
            Optional<LocalDate> until,
            Optional<MovingUnits> moving) {
        this(item, units, notional, full, Optional.empty(), until, List.of(), moving);
    }

    /** What it is on a date: of what is renewed the due day is the next, from the close of a day of renewal on. */
    Item item(LocalDate date, boolean close) {
        return renewals.stream()
                .filter(day -> day.isAfter(date) || (day.equals(date) && !close))
                .findFirst()
                .map(next -> new Item(item.currency(), Optional.of(next), item.deal(), item.tags()))
                .orElse(item);
    }

    /** Whether it is this very part: others may be equal to it. */
    @SuppressWarnings("ReferenceEquality")
    boolean isSame(Part other) {
        return this == other;
    }

    /** Whether it is held on a date: from the close of the day that deals it, until the day that ends it, on which its deals take it out. */
    boolean isHeld(LocalDate date, boolean close, LocalDate horizon) {
        boolean dealt = since.map(day -> day.isBefore(date) || (day.equals(date) && close))
                .orElse(true);
        return dealt
                && until.map(end -> end.isAfter(date) || (end.equals(date) && (!close || date.equals(horizon))))
                        .orElse(true);
    }

    /** Those after today on which it is held before or after the day's deals. */
    public List<LocalDate> dates(WatchDates dates) {
        return dates.all().stream()
                .skip(1)
                .filter(date -> isHeld(date, false, dates.horizon()))
                .toList();
    }
}
