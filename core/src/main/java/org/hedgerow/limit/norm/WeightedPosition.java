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
import org.hedgerow.limit.TermWeights;
import org.hedgerow.money.Currency;

/**
 * The position with each claim and liability weighted by its remaining term, over capital: H19 of NBU Instruction 141
 * (1998), long and short added by absolute value; of freely convertible currencies alone, long or short, H20.
 *
 * @param limit share of capital, 0.5 for 50 %
 */
public record WeightedPosition(String id, double limit, TermWeights weights, Optional<Boolean> convertible)
        implements Limit {
    public WeightedPosition {
        Checks.notBlank(id, "id");
        Checks.notNegative(limit, "limit");
        Checks.present(weights, "weights");
        Checks.present(convertible, "convertible");
    }

    @Override
    public List<Rule> rules(SortedSet<Currency> held, Set<Currency> freelyConvertible) {
        boolean some = convertible.orElse(false);
        if (some && freelyConvertible.isEmpty()) {
            return List.of();
        }
        return List.of(new Rule(
                id,
                Optional.empty(),
                some ? Scope.of(freelyConvertible) : Scope.ALL,
                Optional.of(weights),
                false,
                some ? Aggregation.LARGER : Aggregation.GROSS,
                Ceiling.share(limit)));
    }
}
