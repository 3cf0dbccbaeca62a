package org.hedgerow.comparison;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hedgerow.check.Checks;
import org.hedgerow.money.Currency;

/**
 * What rates became, known afterwards; no hedge and no verdict depends on it.
 *
 * @param date one that is simulated: the horizon, or one on which the position or a hedge is dealt with
 * @param rates home per unit, metals per troy ounce
 */
public record RealisedRates(LocalDate date, SortedMap<Currency, Double> rates) {
    public RealisedRates {
        Checks.present(date, "date");
        Checks.present(rates, "rates");
        Checks.that(!rates.isEmpty(), "rates", "must have at least one rate");
        for (Map.Entry<Currency, Double> rate : rates.entrySet()) {
            Checks.positive(Checks.present(rate.getValue(), "rates." + rate.getKey()), "rates." + rate.getKey());
        }
        rates = Collections.unmodifiableSortedMap(new TreeMap<>(rates));
    }

    /** Refuses a date or a currency that is not simulated. */
    public void check(Collection<Currency> simulated, Collection<LocalDate> dates, LocalDate valuationDate) {
        for (Currency currency : rates.keySet()) {
            Checks.that(
                    simulated.contains(currency),
                    "rates." + currency,
                    "must be of a currency of the position: "
                            + simulated.stream().map(Currency::code).collect(Collectors.joining(", ")));
        }
        NavigableSet<LocalDate> allowed = new TreeSet<>(dates).tailSet(valuationDate, false);
        Checks.that(allowed.contains(date), "date", rule(allowed) + ", but is " + date);
    }

    private String rule(NavigableSet<LocalDate> allowed) {
        if (allowed.size() == 1) {
            return "must be the horizon " + allowed.last() + ", the only date that the scenario simulates";
        }
        String nearest = Stream.of(allowed.floor(date), allowed.ceiling(date))
                .filter(Objects::nonNull)
                .map(LocalDate::toString)
                .collect(Collectors.joining(" and "));
        return "must be the horizon " + allowed.last() + " or another date that the scenario simulates, the nearest "
                + nearest;
    }
}
