package org.hedgerow.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.hedgerow.check.Checks;
import org.hedgerow.time.BusinessCalendar;

/**
 * The rate of one currency as it was fixed, date by date; days without a fixing are left out, never filled.
 *
 * @param dates in ascending order
 * @param rates home per unit, one for each date
 */
public record Fixings(List<LocalDate> dates, List<Double> rates) {
    public Fixings {
        dates = History.ascending(dates);
        rates = History.positive(rates, dates.size(), "rates");
    }

    /** Number of dates. */
    public int size() {
        return dates.size();
    }

    /** The day of the first fixing. */
    public LocalDate first() {
        return dates.get(0);
    }

    /** The day of the last fixing. */
    public LocalDate last() {
        return dates.get(size() - 1);
    }

    /** The rates in the order of the dates; a copy. */
    public double[] values() {
        return rates.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** From one date to another, both included. */
    public Fixings between(LocalDate from, LocalDate to) {
        return where(
                date -> !date.isBefore(from) && !date.isAfter(to),
                "must lie from " + from + " to " + to + ", but none does");
    }

    /** Without the days on which nobody deals: files with a row per calendar day repeat the last rate on those. */
    public Fixings on(BusinessCalendar calendar) {
        return where(calendar::isBusinessDay, "must be business days, but none is");
    }

    private Fixings where(Predicate<LocalDate> wanted, String rule) {
        List<LocalDate> keptDates = new ArrayList<>();
        List<Double> keptRates = new ArrayList<>();
        for (int date = 0; date < size(); date++) {
            if (wanted.test(dates.get(date))) {
                keptDates.add(dates.get(date));
                keptRates.add(rates.get(date));
            }
        }
        Checks.that(!keptDates.isEmpty(), "dates", rule);
        return new Fixings(keptDates, keptRates);
    }

    /** Units per home: the same rate quoted the other way round. */
    public Fixings inverse() {
        return new Fixings(dates, rates.stream().map(rate -> 1 / rate).toList());
    }

    /**
     * The same currency in units of another one, both known against the same third: on the dates that both have.
     *
     * @param home what the other currency cost in that third one
     */
    public Fixings in(Fixings home) {
        List<LocalDate> common = new ArrayList<>();
        List<Double> crosses = new ArrayList<>();
        int other = 0;
        for (int date = 0; date < size(); date++) {
            while (other < home.size() && home.dates.get(other).isBefore(dates.get(date))) {
                other++;
            }
            if (other < home.size() && home.dates.get(other).equals(dates.get(date))) {
                common.add(dates.get(date));
                crosses.add(rates.get(date) / home.rates.get(other));
            }
        }
        Checks.that(!common.isEmpty(), "dates", "must have dates in common with the rates of the new home currency");
        return new Fixings(common, crosses);
    }

    /** From each date to the next, however many days lie between; needs two dates. */
    public Returns logReturns() {
        return Returns.of(this);
    }
}
