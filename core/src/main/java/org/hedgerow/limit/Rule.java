package org.hedgerow.limit;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hedgerow.money.Currency;

/**
 * One number that is held to a ceiling: what is looked at, how it is weighed and added up. Today's check and the watch
 * along paths read the same rule.
 *
 * @param id of the limit it belongs to
 * @param currency where the limit is one per currency
 * @param byNotional whether it adds up full amounts of deals, none set against another, in place of positions
 */
public record Rule(
        String id,
        Optional<Currency> currency,
        Scope scope,
        Optional<TermWeights> weights,
        boolean byNotional,
        Aggregation aggregation,
        Ceiling ceiling) {
    /** On net positions that all count in full. */
    public static Rule of(String id, Scope scope, Aggregation aggregation, Ceiling ceiling) {
        return new Rule(id, Optional.empty(), scope, Optional.empty(), false, aggregation, ceiling);
    }

    /** The limit and its currency: {@code H17 USD}. */
    public String label() {
        return currency.map(one -> id + " " + one).orElse(id);
    }

    /** The same on the position in one currency. */
    public Rule in(Currency one) {
        return new Rule(id, Optional.of(one), scope.among(Set.of(one)), weights, byNotional, aggregation, ceiling);
    }

    /** How much of an item counts on a date, 0 where the rule does not look at it. */
    public double weight(Item item, LocalDate date) {
        if (!scope.includes(item)) {
            return 0;
        }
        return weights.map(some -> some.of(item.due(), date)).orElse(1.0);
    }

    /** Measures a position as of a date. */
    public LimitCheck check(OpenPosition position, LocalDate date, double capital) {
        return new LimitCheck(id, currency, ceiling.measured(home(position, date), capital), ceiling);
    }

    private double home(OpenPosition position, LocalDate date) {
        if (byNotional) {
            return position.items().stream()
                    .mapToDouble(open -> weight(open.item(), date) * open.notional())
                    .sum();
        }
        SortedMap<Currency, Double> net = new TreeMap<>();
        for (OpenItem open : position.items()) {
            double weight = weight(open.item(), date);
            if (weight != 0) {
                net.merge(open.item().currency(), weight * open.position(), Double::sum);
            }
        }
        Sides sides = new Sides();
        net.forEach(sides::add);
        return aggregation.of(sides);
    }
}
