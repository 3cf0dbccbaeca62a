package org.hedgerow.decision.charge;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hedgerow.check.Checks;
import org.hedgerow.market.Market;
import org.hedgerow.time.DayCount;
import org.hedgerow.time.Tenor;

/**
 * Dates on which capital is charged where the book runs off before the horizon.
 *
 * @param years by date since the one before it, Act/365F: they add up to those to the horizon
 */
public record ChargeDates(SortedMap<LocalDate, Double> years) {
    public ChargeDates {
        Checks.that(!Checks.present(years, "years").isEmpty(), "years", "must have a date");
        years = Collections.unmodifiableSortedMap(new TreeMap<>(years));
    }

    /** Each roll date up to the horizon by which deals of today are delivered. */
    public static ChargeDates of(Tenor every, Market market, LocalDate horizon, LocalDate delivered) {
        SortedMap<LocalDate, Double> years = new TreeMap<>();
        LocalDate before = market.valuationDate();
        for (LocalDate date : every.rollDates(market.valuationDate(), horizon, market.calendar())) {
            if (date.isAfter(delivered) || date.equals(horizon)) {
                years.put(date, DayCount.ACT_365F.years(before, date));
                before = date;
            }
        }
        return new ChargeDates(years);
    }
}
