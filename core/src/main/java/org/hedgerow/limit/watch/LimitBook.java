package org.hedgerow.limit.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hedgerow.check.Checks;
import org.hedgerow.limit.Limit;
import org.hedgerow.limit.LimitCheck;
import org.hedgerow.limit.OpenPosition;
import org.hedgerow.limit.norm.Norms;
import org.hedgerow.limit.own.Limits;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;

/** Norms and a bank's own limits together. */
public record LimitBook(Limits own, Optional<Norms> norms) {
    public LimitBook {
        Checks.present(own, "own");
        Checks.present(norms, "norms");
    }

    /** Refuses limits that have nothing to be a share of, or an id that a norm has. */
    public void check(SortedSet<Currency> held) {
        List<Limit> limits = own.all();
        Set<String> ids = new TreeSet<>();
        norms.ifPresent(some -> some.norms().forEach(norm -> ids.add(norm.id())));
        for (int place = 0; place < limits.size(); place++) {
            Limit limit = limits.get(place);
            String owner = "limits[" + place + "]";
            Checks.that(
                    !ids.contains(limit.id()),
                    owner + ".id",
                    "must differ from the norms', but is '" + limit.id() + "'");
            boolean shares = limit.rules(held, freelyConvertible()).stream()
                    .anyMatch(rule -> rule.ceiling().isShare());
            Checks.that(
                    !shares || own.capital().isPresent() || norms.isPresent(),
                    "capital",
                    "must be given, since '" + limit.id() + "' is a share of it and there are no norms");
        }
    }

    /** The bank's own limits on a position today. */
    public List<LimitCheck> check(OpenPosition position, Market market) {
        SortedSet<Currency> held = new TreeSet<>(position.net().keySet());
        return own.all().stream()
                .flatMap(limit -> limit.rules(held, freelyConvertible()).stream())
                .map(rule -> rule.check(position, market.valuationDate(), capital()))
                .toList();
    }

    /** That the bank's own limits are shares of, home currency; 1 where none is. */
    private double capital() {
        return own.capital().or(() -> norms.map(Norms::capital)).orElse(1.0);
    }

    /** Of norms first. */
    List<WatchedRule> rules(SortedSet<Currency> held) {
        List<WatchedRule> rules = new ArrayList<>();
        norms.ifPresent(some -> add(some.norms(), held, some.capital(), rules));
        add(own.all(), held, capital(), rules);
        return rules;
    }

    private void add(List<Limit> limits, SortedSet<Currency> held, double capital, List<WatchedRule> rules) {
        for (Limit limit : limits) {
            limit.rules(held, freelyConvertible())
                    .forEach(rule -> rules.add(new WatchedRule(rule, limit.isIntraday(), capital)));
        }
    }

    private Set<Currency> freelyConvertible() {
        return norms.map(Norms::freelyConvertible).orElse(Set.of());
    }
}
