package org.hedgerow.limit.norm;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hedgerow.check.Checks;
import org.hedgerow.limit.Limit;
import org.hedgerow.limit.LimitCheck;
import org.hedgerow.limit.OpenPosition;
import org.hedgerow.limit.Rule;
import org.hedgerow.money.Currency;

/**
 * The norms that bind a bank.
 *
 * @param capital {@code K}, home currency in the unit of the scenario's amounts
 * @param freelyConvertible the currencies that the regulator lists as such
 * @param options how options count; by their spot delta if absent
 * @param source where the norms come from, if it is told
 */
public record Norms(
        double capital,
        Set<Currency> freelyConvertible,
        List<Limit> norms,
        Optional<OptionCount> options,
        Optional<NormSource> source) {
    public Norms {
        Checks.positive(capital, "capital");
        freelyConvertible = Set.copyOf(Checks.present(freelyConvertible, "freelyConvertible"));
        norms = Checks.notEmpty(norms, "norms");
        Checks.present(options, "options");
        Checks.present(source, "source");
    }

    /** With options by their spot delta. */
    public Norms(double capital, Set<Currency> freelyConvertible, List<Limit> norms) {
        this(capital, freelyConvertible, norms, Optional.empty(), Optional.empty());
    }

    /** All norms on an open position as of a date. */
    public List<LimitCheck> check(OpenPosition position, LocalDate date) {
        OpenPosition counted = counted(position);
        return rules(new TreeSet<>(position.net().keySet())).stream()
                .map(rule -> rule.check(counted, date, capital))
                .toList();
    }

    /** The position with its options as these norms count them. */
    public OpenPosition counted(OpenPosition position) {
        return options.orElse(OptionCount.SPOT_DELTA) == OptionCount.NOTIONAL ? position.withFullOptions() : position;
    }

    /** All that they hold to something of a position in some currencies. */
    public List<Rule> rules(SortedSet<Currency> held) {
        return norms.stream()
                .flatMap(norm -> norm.rules(held, freelyConvertible).stream())
                .toList();
    }
}
