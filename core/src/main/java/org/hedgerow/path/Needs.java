package org.hedgerow.path;

import java.time.LocalDate;
import java.util.Collection;
import org.hedgerow.money.Currency;

/** Where everything that takes part in a simulation says what it reads and when, before anything is bound. */
public interface Needs {
    /** Asks for an observable on some dates, none before the valuation date or after the horizon. */
    void read(Observable what, Collection<LocalDate> on);

    /** Asks for dates on which something happens without anything being read. */
    void act(Collection<LocalDate> on);

    /** Whether {@link Discount} and {@link Growth} of a currency differ by path; otherwise they are today's. */
    boolean simulatesInterest(Currency currency);
}
