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
 * The position in all precious metals, long or short, over capital: H18 of NBU Instruction 141 (1998).
 *
 * @param limit share of capital, 0.1 for 10 %
 */
public record MetalPosition(String id, double limit) implements Limit {
    public MetalPosition {
        Checks.notBlank(id, "id");
        Checks.notNegative(limit, "limit");
    }

    @Override
    public List<Rule> rules(SortedSet<Currency> held, Set<Currency> freelyConvertible) {
        return List.of(Rule.of(id, Scope.ofMetals(), Aggregation.LARGER, Ceiling.share(limit)));
    }
}
