package org.hedgerow.limit.norm;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.hedgerow.check.Checks;
import org.hedgerow.limit.Aggregation;
import org.hedgerow.limit.Ceiling;
import org.hedgerow.limit.Limit;
import org.hedgerow.limit.Requirement;
import org.hedgerow.limit.Rule;
import org.hedgerow.limit.Scope;
import org.hedgerow.money.Currency;

/**
 * Own funds asked for the overall position by the shorthand method of the Basel Committee (1996), {@code max(longs, shorts)
 * + |gold|}, over capital.
 *
 * @param limit the share of capital that there is for it; 1 if it may take all
 * @param scope the part of the position that it looks at; all of it if absent
 */
public record ShorthandRequirement(String id, Requirement requirement, double limit, Optional<Scope> scope)
        implements Limit {
    public ShorthandRequirement {
        Checks.notBlank(id, "id");
        Checks.present(requirement, "requirement");
        Checks.notNegative(limit, "limit");
        Checks.present(scope, "scope");
    }

    @Override
    public List<Rule> rules(SortedSet<Currency> held, Set<Currency> freelyConvertible) {
        Ceiling ceiling = Ceiling.share(limit).on(requirement);
        return List.of(Rule.of(id, scope.orElse(Scope.ALL), Aggregation.SHORTHAND, ceiling));
    }
}
