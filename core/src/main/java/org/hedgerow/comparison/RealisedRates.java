package org.hedgerow.comparison;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
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
 * @param earlier rates on dates before, of the same currencies, in order; only the attribution of the period reads them
 */
public record RealisedRates(LocalDate date, SortedMap<Currency, Double> rates, Optional<List<Earlier>> earlier) {
    public RealisedRates {
        Checks.present(date, "date");
        Checks.present(rates, "rates");
        Checks.that(!rates.isEmpty(), "rates", "must have at least one rate");
        for (Map.Entry<Currency, Double> rate : rates.entrySet()) {
            Checks.positive(Checks.present(rate.getValue(), "rates." + rate.getKey()), "rates." + rate.getKey());
        }
        rates = Collections.unmodifiableSortedMap(new TreeMap<>(rates));
        earlier = Checks.present(earlier, "earlier").map(some -> Checks.notEmpty(some, "earlier"));
    }

    /** On the date of the realised ones alone. */
    public RealisedRates(LocalDate date, SortedMap<Currency, Double> rates) {
        this(date, rates, Optional.empty());
    }

    /**
     * Of all currencies on a date before the realised ones.
     *
     * @param rates home currency per unit
     */
    public record Earlier(LocalDate date, SortedMap<Currency, Double> rates) {
        public Earlier {
            Checks.present(date, "date");
            Checks.present(rates, "rates");
            rates.forEach((currency, rate) ->
                    Checks.positive(Checks.present(rate, "rates." + currency), "rates." + currency));
            rates = Collections.unmodifiableSortedMap(new TreeMap<>(rates));
        }
    }

    private void checkEarlier(List<Earlier> dates, LocalDate valuationDate) {
        LocalDate before = valuationDate;
        for (int place = 0; place < dates.size(); place++) {
            Earlier one = dates.get(place);
            String name = "earlier[" + place + "]";
            Checks.that(
                    one.date().isAfter(before) && one.date().isBefore(date),
                    name + ".date",
                    "must come after " + before + " and before " + date + ", but is " + one.date());
            Checks.that(
                    one.rates().keySet().equals(rates.keySet()),
                    name + ".rates",
                    "must be of the same currencies as on the last date, " + rates.keySet());
            before = one.date();
        }
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
        checkEarlier(earlier.orElse(List.of()), valuationDate);
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
