package org.hedgerow.limit.norm;

import java.util.List;
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
 * The position in each freely convertible currency, long or short, over capital: H17 of NBU Instruction 141 (1998).
 *
 * @param limit share of capital, 0.2 for 20 %
 */
public record ConvertiblePosition(String id, double limit) implements Limit {
    public ConvertiblePosition {
        Checks.notBlank(id, "id");
        Checks.notNegative(limit, "limit");
    }

    @Override
    public List<Rule> rules(SortedSet<Currency> held, Set<Currency> freelyConvertible) {
        Rule each = Rule.of(id, Scope.ALL, Aggregation.NET, Ceiling.share(limit));
        return held.stream().filter(freelyConvertible::contains).map(each::in).toList();
    }
}
