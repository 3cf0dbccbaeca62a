package org.hedgerow.path;

import java.time.LocalDate;
import java.util.Collection;
import org.hedgerow.money.Currency;
import org.hedgerow.path.observable.Discount;
import org.hedgerow.path.observable.Growth;
import org.hedgerow.path.observable.MarketShift;
import org.hedgerow.path.observable.Observable;
import org.hedgerow.path.observable.Variance;

/** Where everything that takes part in a simulation says what it reads and when, before anything is bound. */
public interface Needs {
    /** Asks for an observable on some dates, none before the valuation date or after the horizon. */
    void read(Observable what, Collection<LocalDate> on);

    /** Asks for dates on which something happens without anything being read. */
    void act(Collection<LocalDate> on);

    /** Whether {@link Discount} and {@link Growth} of a currency differ by path; otherwise they are today's. */
    boolean simulatesInterest(Currency currency);

    /** Whether a {@link MarketShift} of a currency differs by path; otherwise all are neutral. */
    boolean hasRegimes(Currency currency);

    /** Whether options of a currency are priced by the path's {@link Variance}; otherwise off today's smile. */
    default boolean hasOwnSmile(Currency currency) {
        return false;
    }

    /** Whether forwards of a currency against one spot rate differ by path, not counting home interest. */
    default boolean movesForwards(Currency currency) {
        return simulatesInterest(currency) || hasRegimes(currency);
    }
}
