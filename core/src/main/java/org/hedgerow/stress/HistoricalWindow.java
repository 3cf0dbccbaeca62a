package org.hedgerow.stress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hedgerow.check.Checks;
import org.hedgerow.money.Currency;
import org.hedgerow.money.CurrencyPair;
import org.hedgerow.stress.path.Move;

/**
 * How rates moved from one day of history to another, all currencies over the same days. Moves against any home currency
 * follow by crosses, so that one window serves every bank.
 *
 * @param rates of pairs that all have one currency in common, such as the dollar
 */
public record HistoricalWindow(String name, LocalDate from, LocalDate to, Map<CurrencyPair, WindowRate> rates) {
    public HistoricalWindow {
        Checks.notBlank(name, "name");
        Checks.present(from, "from");
        Checks.that(Checks.present(to, "to").isAfter(from), "to", "must come after " + from + ", but is " + to);
        Checks.that(!Checks.present(rates, "rates").isEmpty(), "rates", "must have at least one pair");
        rates = Collections.unmodifiableMap(new TreeMap<>(rates));
        SortedSet<Currency> common = common(rates.keySet());
        Checks.that(!common.isEmpty(), "rates", "must be of pairs that all have one currency in common");
        for (CurrencyPair pair : rates.keySet()) {
            Checks.that(!rates.containsKey(pair.inverse()), "rates." + pair, "must not be given beside its inverse");
        }
    }

    private static SortedSet<Currency> common(Collection<CurrencyPair> pairs) {
        SortedSet<Currency> common = new TreeSet<>();
        pairs.forEach(pair -> common.addAll(Set.of(pair.base(), pair.quote())));
        pairs.forEach(pair -> common.retainAll(Set.of(pair.base(), pair.quote())));
        return common;
    }

    /** Calendar days. */
    public int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to));
    }

    /** In which all the others are quoted. */
    public Currency against() {
        return common(rates.keySet()).first();
    }

    /** What the window quotes. */
    public SortedSet<Currency> quoted() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(growth().keySet()));
    }

    /** What a unit of each currency is worth at the end over what it was worth at the start, in the common currency. */
    private SortedMap<Currency, Double> growth() {
        Currency against = against();
        SortedMap<Currency, Double> growth = new TreeMap<>();
        growth.put(against, 1.0);
        rates.forEach((pair, rate) -> {
            boolean inverse = pair.base().equals(against);
            growth.put(inverse ? pair.quote() : pair.base(), inverse ? 1 / rate.growth() : rate.growth());
        });
        return growth;
    }

    /** Refuses a home currency that the window does not quote, against which nothing can be said to have moved. */
    public void check(Currency home) {
        Checks.that(
                quoted().contains(home), "rates", "must have the home currency " + home + ", but quotes " + quoted());
    }

    /**
     * The moves against a home currency. What the window does not quote keeps its rate in the common currency, and so moves
     * as that does; the move says so.
     *
     * @param atOnce whether rates move in a day and not over the window's days
     */
    Move move(Currency home, Collection<Currency> simulated, boolean atOnce) {
        check(home);
        SortedMap<Currency, Double> growth = growth();
        SortedMap<Currency, Double> factors = new TreeMap<>();
        SortedSet<Currency> still = new TreeSet<>();
        for (Currency currency : simulated) {
            if (!growth.containsKey(currency)) {
                still.add(currency);
            }
            factors.put(currency, growth.getOrDefault(currency, 1.0) / growth.get(home));
        }
        return new Move(
                name, factors, new TreeMap<>(), new TreeMap<>(), atOnce ? Move.AT_ONCE : days(), still, against());
    }
}
