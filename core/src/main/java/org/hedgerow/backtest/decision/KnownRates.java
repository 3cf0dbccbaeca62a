package org.hedgerow.backtest.decision;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hedgerow.check.Checks;
import org.hedgerow.time.DayCount;

/**
 * Short rates of interest by month, simple and a year of 360 days: 0.05 is 5 %. The mean of a month is known when it is
 * over, so a day has the rate of the month before its own.
 */
public record KnownRates(SortedMap<YearMonth, Double> rates) {
    private static final double MONEY_MARKET_YEAR = 360;

    public KnownRates {
        Checks.present(rates, "rates");
        for (Map.Entry<YearMonth, Double> rate : rates.entrySet()) {
            Checks.in(rate.getValue(), -0.5, 10, "rates." + rate.getKey());
        }
        rates = Collections.unmodifiableSortedMap(new TreeMap<>(rates));
    }

    /** The rate from a day to another, as the continuously compounded Act/365F one that pays as much. */
    Optional<Double> continuous(LocalDate day, LocalDate end) {
        long days = end.toEpochDay() - day.toEpochDay();
        return known(day)
                .map(rate -> StrictMath.log1p(rate * days / MONEY_MARKET_YEAR) / DayCount.ACT_365F.years(day, end));
    }

    /** What one unit of money becomes from a day to another. */
    Optional<Double> growth(LocalDate day, LocalDate end) {
        long days = end.toEpochDay() - day.toEpochDay();
        return known(day).map(rate -> 1 + rate * days / MONEY_MARKET_YEAR);
    }

    private Optional<Double> known(LocalDate day) {
        return Optional.ofNullable(rates.get(YearMonth.from(day).minusMonths(1)));
    }
}
