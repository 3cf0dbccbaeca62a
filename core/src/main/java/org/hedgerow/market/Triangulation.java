package org.hedgerow.market;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.money.Currency;
import org.hedgerow.money.CurrencyPair;

/** Finds the quotes of a pair from the quoted ones over the fewest legs; ties go to the alphabetically first leg. */
record Triangulation(Map<CurrencyPair, PairQuote> quoted) {
    PairQuote quote(CurrencyPair pair) {
        return find(pair)
                .orElseThrow(
                        () -> InvalidValue.at("market.pairs", "must lead from " + pair.base() + " to " + pair.quote()));
    }

    /** The quotes of a pair, empty where no quoted pairs lead from one currency to the other. */
    Optional<PairQuote> find(CurrencyPair pair) {
        PairQuote known = direct(pair);
        return Optional.ofNullable(known != null ? known : acrossLegs(pair));
    }

    private PairQuote direct(CurrencyPair pair) {
        PairQuote quote = quoted.get(pair);
        if (quote != null) {
            return quote;
        }
        PairQuote inverse = quoted.get(pair.inverse());
        return inverse == null ? null : inverse.inverse();
    }

    private PairQuote acrossLegs(CurrencyPair pair) {
        Map<Currency, PairQuote> reached = new HashMap<>();
        Deque<Currency> frontier = new ArrayDeque<>(List.of(pair.base()));
        while (!frontier.isEmpty() && !reached.containsKey(pair.quote())) {
            Currency from = frontier.remove();
            for (Currency to : neighbours(from)) {
                if (!to.equals(pair.base()) && !reached.containsKey(to)) {
                    PairQuote leg = direct(from.in(to));
                    reached.put(
                            to,
                            from.equals(pair.base()) ? leg : reached.get(from).cross(leg));
                    frontier.add(to);
                }
            }
        }
        return reached.get(pair.quote());
    }

    private List<Currency> neighbours(Currency currency) {
        return quoted.keySet().stream()
                .filter(pair -> pair.contains(currency))
                .map(pair -> pair.against(currency))
                .sorted(Comparator.naturalOrder())
                .toList();
    }
}
