package org.hedgerow.programme.rule;

import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hedgerow.market.Market;
import org.hedgerow.position.Exposure;
import org.hedgerow.time.Tenor;

/** When rules look at the rate, and which way it hurts. */
public final class Looks {
    private Looks() {}

    /** Today and every so often, before the end. */
    static SortedSet<LocalDate> fromToday(Tenor every, Market market, LocalDate end) {
        TreeSet<LocalDate> dates = new TreeSet<>(every.rollDates(market.valuationDate(), end, market.calendar()));
        dates.remove(end);
        return dates;
    }

    /** Every so often after today, before the end. */
    public static SortedSet<LocalDate> afterToday(Tenor every, Market market, LocalDate end) {
        SortedSet<LocalDate> dates = fromToday(every, market, end);
        dates.remove(market.valuationDate());
        return dates;
    }

    /** 1 where a rate that rises moves against what is still to be dealt, as for a purchase; -1 where a fall does. */
    public static double against(Exposure deal) {
        return deal.amount() < 0 ? -1 : 1;
    }
}
