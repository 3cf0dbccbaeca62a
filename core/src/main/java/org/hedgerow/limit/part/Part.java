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
 * @param until the day on which it ends; absent where it stays open
 * @param moving how its units move on the paths; absent where they stay as they are today
 */
public record Part(
        Item item,
        double units,
        double notional,
        double full,
        Optional<LocalDate> until,
        Optional<MovingUnits> moving) {
    /** Whether it is this very part: others may be equal to it. */
    @SuppressWarnings("ReferenceEquality")
    boolean isSame(Part other) {
        return this == other;
    }

    /** Whether it is held on a date: until the day that ends it, on which its deals take it out. */
    boolean isHeld(LocalDate date, boolean close, LocalDate horizon) {
        return until.map(end -> end.isAfter(date) || (end.equals(date) && (!close || date.equals(horizon))))
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
