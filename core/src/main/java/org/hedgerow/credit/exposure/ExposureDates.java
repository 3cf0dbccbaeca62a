package org.hedgerow.credit.exposure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hedgerow.market.Market;
import org.hedgerow.time.Tenor;

/** On which dates exposures are looked at: the same for all strategies, so that they can be set side by side. */
public final class ExposureDates {
    private ExposureDates() {}

    /** By a tenor, on the horizon and where contracts end; none before all of them can be marked. */
    public static SortedSet<LocalDate> of(
            Tenor every, Market market, LocalDate horizon, Collection<Relation> relations) {
        TreeSet<LocalDate> dates = new TreeSet<>(every.rollDates(market.valuationDate(), horizon, market.calendar()));
        LocalDate first = market.valuationDate().plusDays(1);
        for (Relation relation : relations) {
            dates.addAll(relation.ends(market, horizon));
            LocalDate mark = relation.firstMark(market);
            first = mark.isAfter(first) ? mark : first;
        }
        return Collections.unmodifiableSortedSet(new TreeSet<>(dates.tailSet(first)));
    }
}
