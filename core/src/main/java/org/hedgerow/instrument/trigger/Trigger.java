package org.hedgerow.instrument.trigger;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hedgerow.check.Checks;
import org.hedgerow.instrument.Quantity;
import org.hedgerow.market.Market;

/**
 * One level, or two, that knock an option in or out; a rate that stands on a level has reached it.
 *
 * @param low reached from above
 * @param high reached from below
 * @param watchedOn the dates on which the rate is looked at; all the time if absent. Paths are looked at on business
 *     days, and levels watched all the time are then moved towards the rate by what it may have moved between (Broadie,
 *     Glasserman and Kou, 1997): as many paths reach them
 */
public record Trigger(Knock knock, Optional<Double> low, Optional<Double> high, Optional<List<LocalDate>> watchedOn) {
    public Trigger {
        Checks.present(knock, "knock");
        Checks.present(low, "low").ifPresent(level -> Checks.positive(level, "low"));
        Checks.present(high, "high").ifPresent(level -> Checks.positive(level, "high"));
        Checks.that(low.isPresent() || high.isPresent(), "low", "must be given where high is not");
        if (low.isPresent() && high.isPresent()) {
            Checks.that(low.get() < high.get(), "high", "must be above low, but is " + high.get());
        }
        watchedOn = Checks.present(watchedOn, "watchedOn").map(dates -> Checks.notEmpty(dates, "watchedOn"));
    }

    /** As in {@code out at 4.7 and 5.6}. */
    String words() {
        String levels =
                Stream.of(low, high).flatMap(Optional::stream).map(Quantity::of).collect(Collectors.joining(" and "));
        return knock.name().toLowerCase(Locale.ROOT) + " at " + levels;
    }

    /** 0 where there is none. */
    double lowest() {
        return low.orElse(0.0);
    }

    /** Infinite where there is none. */
    double highest() {
        return high.orElse(Double.POSITIVE_INFINITY);
    }

    boolean isOut() {
        return knock == Knock.OUT;
    }

    /** The dates after today, up to another, on which paths are looked at. */
    public SortedSet<LocalDate> looks(Market market, LocalDate until) {
        SortedSet<LocalDate> dates =
                new TreeSet<>(watchedOn.orElseGet(() -> market.calendar().businessDays(market.valuationDate(), until)));
        dates.removeIf(date -> !date.isAfter(market.valuationDate()) || date.isAfter(until));
        return dates;
    }

    void checkUpTo(LocalDate end) {
        watchedOn.ifPresent(dates -> dates.forEach(date ->
                Checks.that(!date.isAfter(end), "trigger.watchedOn", "must not come after the end, but has " + date)));
    }
}
