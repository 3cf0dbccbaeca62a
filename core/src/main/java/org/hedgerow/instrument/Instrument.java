package org.hedgerow.instrument;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.MarketShift;

/** A contract on one unit of a foreign currency against home, seen by its buyer. A host may supply its own. */
public interface Instrument {
    /** The foreign currency, of one unit of which it is a contract. */
    Currency currency();

    /** The day of its last payment. */
    LocalDate end();

    /** What kind of deal buys or sells it. */
    default MarketShift.Deal dealKind() {
        return MarketShift.Deal.OPTION;
    }

    /** What one unit is called on a confirmation, as in {@code USD put at 5.05 to 2008-06-30}. */
    default String words() {
        return currency() + " " + kind(this) + " to " + end();
    }

    /** The type of something in words: what it is called where it has no words of its own. */
    static String kind(Object some) {
        return some.getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT);
    }

    /** Mid value today, home currency per unit, paid on the spot date. */
    default double value(Market market) {
        return value(market, 0);
    }

    /** The same with the market's volatilities higher by a number at all strikes, at least 0: a dealer's bid or offer. */
    double value(Market market, double volatilityShift);

    /** Units of foreign currency that the contract counts for in the open position today. */
    double spotDelta(Market market);

    /** The day on which a run up to a horizon needs its value: its end or, before that, the horizon. */
    default LocalDate valueDate(LocalDate horizon) {
        return end().isAfter(horizon) ? horizon : end();
    }

    /** When it looks at the path or pays, the last its value date. */
    default SortedSet<LocalDate> dates(Market market, LocalDate horizon) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(Set.of(valueDate(horizon))));
    }

    /** Asks for what its kernel reads on its {@link #dates}, up to the horizon of a run. */
    void require(Needs needs, Market market, LocalDate horizon);

    /** Makes the executable form, which may keep rows of its own: each worker thread has one. */
    InstrumentKernel bind(PathLayout layout, Market market, LocalDate horizon);
}
