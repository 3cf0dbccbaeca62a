package org.hedgerow.scenarios.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hedgerow.check.Checks;
import org.hedgerow.limit.Limit;
import org.hedgerow.limit.norm.NormSource;
import org.hedgerow.limit.norm.OptionCount;
import org.hedgerow.money.Currency;

/**
 * Norms of a regulator on the days on which they are known to hold.
 *
 * @param name by which they are taken whatever the date
 * @param source the text or page that says so
 * @param from first such day; open if absent
 * @param until last such day; open if absent
 * @param freelyConvertible the currencies that the regulator lists as such; none if absent
 * @param options how options count; by their spot delta if absent
 */
public record NormPeriod(
        String name,
        String source,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Optional<Set<Currency>> freelyConvertible,
        Optional<OptionCount> options,
        List<Limit> norms) {
    public NormPeriod {
        new NormSource(name, name, source, from, until); // the same rules
        freelyConvertible =
                Checks.present(freelyConvertible, "freelyConvertible").map(Set::copyOf);
        Checks.present(options, "options");
        norms = Checks.notEmpty(norms, "norms");
    }

    boolean holdsOn(LocalDate date) {
        return from.map(first -> !date.isBefore(first)).orElse(true)
                && until.map(last -> !date.isAfter(last)).orElse(true);
    }

    /** {@code from 2018-07-01 to 2020-01-19}; {@code at any time} where both are open. */
    public String days() {
        if (from.isPresent() && from.equals(until)) {
            return "on " + from.get();
        }
        String days = from.map(first -> "from " + first).orElse("")
                + until.map(last -> " to " + last).orElse("");
        return days.isEmpty() ? "at any time" : days.strip();
    }
}
