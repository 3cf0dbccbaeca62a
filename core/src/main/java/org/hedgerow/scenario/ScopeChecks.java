package org.hedgerow.scenario;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hedgerow.check.Checks;
import org.hedgerow.hedge.Dealing;
import org.hedgerow.limit.Limit;
import org.hedgerow.limit.Scope;
import org.hedgerow.limit.norm.Norms;
import org.hedgerow.limit.own.Limits;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.position.Line;
import org.hedgerow.position.Position;
import org.hedgerow.position.Tags;

/** Refuses scopes that name what nothing of a scenario has: a limit on them would always be met. */
final class ScopeChecks {
    private final List<Tags> tags;
    private final Set<Currency> currencies; // of the market: a limit may wait for a position

    ScopeChecks(Position position, List<Dealing> dealings, Market market) {
        tags = Stream.concat(
                        position.allLines().stream().map(Line::tag),
                        dealings.stream().map(Dealing::tags))
                .toList();
        currencies = new TreeSet<>(market.currencies().keySet());
    }

    void check(Optional<Norms> norms, Optional<Limits> limits) {
        norms.ifPresent(some -> check(some.norms(), "norms.norms"));
        limits.ifPresent(own -> check(own.all(), "limits.limits"));
    }

    private void check(List<Limit> limits, String list) {
        for (int place = 0; place < limits.size(); place++) {
            String owner = list + "[" + place + "].scope.";
            limits.get(place).scope().ifPresent(scope -> check(scope, owner));
        }
    }

    private void check(Scope scope, String owner) {
        check(scope.currencies(), currencies, owner + "currencies");
        check(scope.counterparties(), names(Tags::counterparty), owner + "counterparties");
        check(scope.regions(), names(Tags::region), owner + "regions");
        check(scope.dealers(), names(Tags::dealer), owner + "dealers");
        check(scope.books(), names(Tags::book), owner + "books");
    }

    private static <T> void check(Optional<Set<T>> asked, Set<T> known, String place) {
        for (T name : new TreeSet<>(asked.orElse(Set.of()))) {
            Checks.that(
                    known.contains(name),
                    place,
                    "must be of what the scenario has, " + known + ", but has '" + name + "'");
        }
    }

    private Set<String> names(Function<Tags, Optional<String>> tag) {
        return tags.stream().flatMap(some -> tag.apply(some).stream()).collect(Collectors.toCollection(TreeSet::new));
    }
}
