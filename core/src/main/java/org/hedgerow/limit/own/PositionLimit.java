package org.hedgerow.limit.own;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.hedgerow.check.Checks;
import org.hedgerow.limit.Aggregation;
import org.hedgerow.limit.Ceiling;
import org.hedgerow.limit.Limit;
import org.hedgerow.limit.Rule;
import org.hedgerow.limit.Scope;
import org.hedgerow.money.Currency;

/**
 * A limit on the open position or a part of it.
 *
 * @param scope the part; all of it if absent
 * @param aggregation of its currencies; gross if absent
 * @param eachCurrency whether it holds for every currency by itself; for all together if absent
 * @param hours at the close if absent
 * @param capital that a share is of along the paths; as reported if absent
 */
public record PositionLimit(
        String id,
        Ceiling ceiling,
        Optional<Scope> scope,
        Optional<Aggregation> aggregation,
        Optional<Boolean> eachCurrency,
        Optional<Hours> hours,
        Optional<CapitalBasis> capital)
        implements Limit {
    public PositionLimit {
        Checks.notBlank(id, "id");
        Checks.present(ceiling, "ceiling");
        Checks.present(scope, "scope");
        Checks.present(aggregation, "aggregation");
        Checks.present(eachCurrency, "eachCurrency");
        Checks.present(hours, "hours");
        Checks.present(capital, "capital");
    }

    /** On the whole position, gross, at the close. */
    public static PositionLimit total(String id, Ceiling ceiling) {
        return new PositionLimit(
                id, ceiling, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Override
    public boolean isIntraday() {
        return hours.orElse(Hours.NIGHT) == Hours.DAY;
    }

    @Override
    public boolean movesCapital() {
        return capital.orElse(CapitalBasis.REPORTED) == CapitalBasis.MOVED;
    }

    @Override
    public List<Rule> rules(SortedSet<Currency> held, Set<Currency> freelyConvertible) {
        Scope part = scope.orElse(Scope.ALL);
        Rule together = Rule.of(id, part, aggregation.orElse(Aggregation.GROSS), ceiling);
        return eachCurrency.orElse(false)
                ? held.stream().filter(part::includes).map(together::in).toList()
                : List.of(together);
    }
}
