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
 * All open positions, long and short added by absolute value, over capital: H16 of NBU Instruction 141 (1998).
 *
 * @param limit share of capital, 0.4 for 40 %
 */
public record TotalPosition(String id, double limit) implements Limit {
    public TotalPosition {
        Checks.notBlank(id, "id");
        Checks.notNegative(limit, "limit");
    }

    @Override
    public List<Rule> rules(SortedSet<Currency> held, Set<Currency> freelyConvertible) {
        return List.of(Rule.of(id, Scope.ALL, Aggregation.GROSS, Ceiling.share(limit)));
    }
}
