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

    /** By a tenor, on the horizon and where contracts end; none before any relation can be marked. */
    public static SortedSet<LocalDate> of(
            Tenor every, Market market, LocalDate horizon, Collection<Relation> relations) {
        TreeSet<LocalDate> dates = new TreeSet<>(every.rollDates(market.valuationDate(), horizon, market.calendar()));
        relations.forEach(relation -> dates.addAll(relation.ends(market, horizon)));
        LocalDate tomorrow = market.valuationDate().plusDays(1);
        LocalDate first = relations.stream()
                .map(relation -> relation.firstMark(market))
                .min(LocalDate::compareTo)
                .filter(mark -> mark.isAfter(tomorrow))
                .orElse(tomorrow);
        return Collections.unmodifiableSortedSet(new TreeSet<>(dates.tailSet(first)));
    }
}
