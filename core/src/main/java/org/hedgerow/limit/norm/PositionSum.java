package org.hedgerow.limit.norm;

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
 * The positions in all currencies added up in one way, over capital: of the National Bank of Ukraine L13-1 (long) and L13-2
 * (short), of the Bank of Russia the sum of all (gross) and the balancing position in roubles (net).
 *
 * @param limit share of capital, 0.1 for 10 %
 * @param scope the part of the position that it looks at; all of it if absent
 */
public record PositionSum(String id, Aggregation aggregation, double limit, Optional<Scope> scope) implements Limit {
    public PositionSum {
        Checks.notBlank(id, "id");
        Checks.present(aggregation, "aggregation");
        Checks.notNegative(limit, "limit");
        Checks.present(scope, "scope");
    }

    @Override
    public List<Rule> rules(SortedSet<Currency> held, Set<Currency> freelyConvertible) {
        return List.of(Rule.of(id, scope.orElse(Scope.ALL), aggregation, Ceiling.share(limit)));
    }
}
