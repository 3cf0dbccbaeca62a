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
import org.hedgerow.path.observable.MarketShift;

/**
 * A limit on derivatives by their full amounts, none set against another.
 *
 * @param scope which of them; all that are not dealt spot if absent, and where it names no kinds of deals
 * @param hours at the close if absent
 */
public record DealLimit(String id, Ceiling ceiling, Optional<Scope> scope, Optional<Hours> hours) implements Limit {
    private static final Set<MarketShift.Deal> DERIVATIVES =
            Set.of(MarketShift.Deal.FORWARD, MarketShift.Deal.SWAP, MarketShift.Deal.FUTURE, MarketShift.Deal.OPTION);

    public DealLimit {
        Checks.notBlank(id, "id");
        Checks.present(ceiling, "ceiling");
        Checks.present(scope, "scope");
        Checks.present(hours, "hours");
    }

    @Override
    public boolean isIntraday() {
        return hours.orElse(Hours.NIGHT) == Hours.DAY;
    }

    @Override
    public List<Rule> rules(SortedSet<Currency> held, Set<Currency> freelyConvertible) {
        Scope some = scope.orElse(Scope.ALL);
        Scope deals = some.deals().isPresent() ? some : some.ofDeals(DERIVATIVES);
        return List.of(new Rule(id, Optional.empty(), deals, Optional.empty(), true, Aggregation.GROSS, ceiling));
    }
}
