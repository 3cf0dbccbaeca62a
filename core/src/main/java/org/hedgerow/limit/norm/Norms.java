package org.hedgerow.limit.norm;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
        checkDistinct(norms.stream().map(norm -> Set.of(norm.id())).toList());
    }

    /**
     * Refuses norms of which two would be told apart by nothing.
     *
     * @param held currencies in which there is a position
     */
    public void check(SortedSet<Currency> held) {
        checkDistinct(norms.stream()
                .map(norm -> norm.rules(held, freelyConvertible).stream()
                        .map(Rule::label)
                        .collect(Collectors.toSet()))
                .toList());
    }

    private static void checkDistinct(List<Set<String>> labels) {
        Set<String> taken = new HashSet<>();
        for (int place = 0; place < labels.size(); place++) {
            for (String label : labels.get(place)) {
                Checks.that(
                        taken.add(label),
                        "norms[" + place + "].id",
                        "must differ from the other norms' ids, but is '" + label + "'");
            }
        }
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
