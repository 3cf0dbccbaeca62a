package org.hedgerow.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hedgerow.check.Checks;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.money.Currency;
import org.hedgerow.time.BusinessCalendar;

/**
 * Fixings of several currencies on the same dates, so that their moves can be drawn together.
 *
 * @param dates in ascending order, at least two
 * @param fixings of each currency one rate for each date, home per unit
 */
public record History(List<LocalDate> dates, Map<Currency, List<Double>> fixings) {
    public History {
        dates = ascending(dates);
        Checks.that(dates.size() > 1, "dates", "must have at least two for a return");
        Map<Currency, List<Double>> checked = new TreeMap<>();
        for (Map.Entry<Currency, List<Double>> entry :
                Checks.present(fixings, "fixings").entrySet()) {
            String place = "fixings." + entry.getKey();
            checked.put(entry.getKey(), positive(entry.getValue(), dates.size(), place));
        }
        fixings = Collections.unmodifiableMap(checked);
        Checks.that(!fixings.isEmpty(), "fixings", "must have at least one currency");
    }

    /** Series of different dates, on those that all of them have. */
    public static History onCommonDates(Map<Currency, Fixings> series) {
        Checks.that(!series.isEmpty(), "fixings", "must have at least one currency");
        SortedSet<LocalDate> common =
                new TreeSet<>(series.values().iterator().next().dates());
        series.values().forEach(each -> common.retainAll(new TreeSet<>(each.dates())));
        Checks.that(common.size() > 1, "dates", "must have at least two in common for " + series.keySet());
        Map<Currency, List<Double>> rates = new TreeMap<>();
        series.forEach((currency, each) -> rates.put(currency, on(common, each)));
        return new History(List.copyOf(common), rates);
    }

    private static List<Double> on(SortedSet<LocalDate> wanted, Fixings series) {
        List<Double> rates = new ArrayList<>(wanted.size());
        for (int date = 0; date < series.size(); date++) {
            if (wanted.contains(series.dates().get(date))) {
                rates.add(series.rates().get(date));
            }
        }
        return rates;
    }

    /** The rates of one currency alone. */
    public Fixings of(Currency currency) {
        List<Double> rates = fixings.get(currency);
        if (rates == null) {
            throw InvalidValue.at("fixings", "must have " + currency);
        }
        return new Fixings(dates, rates);
    }

    /** Logarithmic moves as {@code [currency][move]}, in the order asked for; a move leads from one date to the next. */
    public double[][] logReturns(List<Currency> currencies) {
        return currencies.stream()
                .map(currency -> of(currency).logReturns().values())
                .toArray(double[][]::new);
    }

    /** From one date to another, both included. */
    public History between(LocalDate from, LocalDate to) {
        Map<Currency, Fixings> cut = new TreeMap<>();
        fixings.keySet().forEach(currency -> cut.put(currency, of(currency).between(from, to)));
        return onCommonDates(cut);
    }

    /** Without the days on which nobody deals. */
    public History on(BusinessCalendar calendar) {
        Map<Currency, Fixings> dealt = new TreeMap<>();
        fixings.keySet().forEach(currency -> dealt.put(currency, of(currency).on(calendar)));
        return onCommonDates(dealt);
    }

    /** The same rates in units of one of the currencies; the home currency so far becomes one of the others. */
    public History in(Currency newHome, Currency oldHome) {
        Fixings cost = of(newHome);
        Checks.that(!fixings.containsKey(oldHome), "fixings." + oldHome, "must not be the home currency");
        Map<Currency, Fixings> crosses = new TreeMap<>();
        crosses.put(oldHome, cost.inverse());
        fixings.keySet().stream()
                .filter(currency -> !currency.equals(newHome))
                .forEach(currency -> crosses.put(currency, of(currency).in(cost)));
        return onCommonDates(crosses);
    }

    static List<LocalDate> ascending(List<LocalDate> dates) {
        List<LocalDate> checked = Checks.notEmpty(dates, "dates");
        for (int date = 1; date < checked.size(); date++) {
            LocalDate before = checked.get(date - 1);
            boolean after = checked.get(date).isAfter(before);
            Checks.that(after, "dates[" + date + "]", "must come after the date before it, " + before);
        }
        return checked;
    }

    static List<Double> positive(List<Double> rates, int size, String place) {
        List<Double> checked = Checks.allPresent(rates, place);
        Checks.that(checked.size() == size, place, "must have one rate for each date");
        for (int date = 0; date < size; date++) {
            Checks.positive(checked.get(date), place + "[" + date + "]");
        }
        return checked;
    }
}
