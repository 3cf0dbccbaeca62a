package org.hedgerow.market;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
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
        return path(pair).stream().map(this::direct).reduce(PairQuote::cross).orElse(null);
    }

    /** The pairs of each leg from the base to the quote of a pair; none where no quoted pairs lead there. */
    List<CurrencyPair> legs(CurrencyPair pair) {
        return direct(pair) == null ? path(pair) : List.of(pair);
    }

    private List<CurrencyPair> path(CurrencyPair pair) {
        Map<Currency, List<CurrencyPair>> reached = new HashMap<>();
        Deque<Currency> frontier = new ArrayDeque<>(List.of(pair.base()));
        while (!frontier.isEmpty() && !reached.containsKey(pair.quote())) {
            Currency from = frontier.remove();
            for (Currency to : neighbours(from)) {
                if (!to.equals(pair.base()) && !reached.containsKey(to)) {
                    List<CurrencyPair> legs = new ArrayList<>(reached.getOrDefault(from, List.of()));
                    legs.add(from.in(to));
                    reached.put(to, legs);
                    frontier.add(to);
                }
            }
        }
        return reached.getOrDefault(pair.quote(), List.of());
    }

    /** Whether half-spreads are the same for deals of all sizes and tenors. */
    boolean isFlat(CurrencyPair pair) {
        return legs(pair).stream().allMatch(leg -> direct(leg).spreads().isFlat());
    }

    /** Half-spreads of a deal through all its legs. */
    BidOffer spreads(CurrencyPair pair, double amount, LocalDate spotDate, LocalDate date) {
        BidOffer all = BidOffer.NONE;
        double size = Math.abs(amount); // units of the leg's base currency
        for (CurrencyPair leg : legs(pair)) {
            double turned = size * direct(leg).spot();
            BidOffer spreads = direct(leg).spreads().of(quoted.containsKey(leg) ? size : turned, spotDate, date);
            all = all.plus(spreads);
            size = turned;
        }
        return all;
    }

    private List<Currency> neighbours(Currency currency) {
        return quoted.keySet().stream()
                .filter(pair -> pair.contains(currency))
                .map(pair -> pair.against(currency))
                .sorted(Comparator.naturalOrder())
                .toList();
    }
}
