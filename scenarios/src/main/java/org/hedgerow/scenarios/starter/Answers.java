package org.hedgerow.scenarios.starter;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hedgerow.time.BusinessCalendar;

/**
 * What a first scenario is made from; maps are by the code of a currency.
 *
 * @param currencies that the position is in, the main one first
 * @param amounts foreign currency in the unit of the kind
 * @param spots home per unit
 * @param rates a year, of foreign currencies and home
 * @param volatilities a year, against home
 * @param priceOfRisk a year over risk-free
 * @param managed whether the home currency is held until it is devalued
 */
public record Answers(
        Kind kind,
        String home,
        List<String> currencies,
        LocalDate today,
        LocalDate horizon,
        Map<String, Double> amounts,
        Map<String, Double> spots,
        Map<String, Double> rates,
        Map<String, Double> volatilities,
        double priceOfRisk,
        boolean managed) {
    /** Where nothing is said. */
    public static final UsualRates USUAL = UsualRates.shipped();

    public Answers {
        currencies = List.copyOf(currencies);
        amounts = new TreeMap<>(amounts);
        spots = new TreeMap<>(spots);
        rates = new TreeMap<>(rates);
        volatilities = new TreeMap<>(volatilities);
    }

    /** The main currency of the position. */
    String main() {
        return currencies.get(0);
    }

    /** The dollar if it is one of them, since it is the dollar that is held; else the main one. */
    String anchor() {
        return currencies.contains("USD") ? "USD" : main();
    }

    /** Weekends and New Year. */
    public static BusinessCalendar calendar(LocalDate today, LocalDate end) {
        return new BusinessCalendar(newYears(today, end));
    }

    static Set<LocalDate> newYears(LocalDate today, LocalDate end) {
        Set<LocalDate> days = new TreeSet<>();
        for (int year = today.getYear() + 1; year <= end.getYear() + 1; year++) {
            days.add(LocalDate.of(year, 1, 1));
        }
        return days;
    }
}
