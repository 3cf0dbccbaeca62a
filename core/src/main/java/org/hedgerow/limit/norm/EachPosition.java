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
 * The position in each currency and metal by itself, long or short, over capital: 15 % for the banks of Kyrgyzstan, 10 %
 * for those of Russia.
 *
 * @param limit share of capital, 0.1 for 10 %
 * @param scope the part of the position that it looks at; all of it if absent
 */
public record EachPosition(String id, double limit, Optional<Scope> scope) implements Limit {
    public EachPosition {
        Checks.notBlank(id, "id");
        Checks.notNegative(limit, "limit");
        Checks.present(scope, "scope");
    }

    @Override
    public List<Rule> rules(SortedSet<Currency> held, Set<Currency> freelyConvertible) {
        Scope part = scope.orElse(Scope.ALL);
        Rule each = Rule.of(id, part, Aggregation.NET, Ceiling.share(limit));
        return held.stream().filter(part::includes).map(each::in).toList();
    }
}
