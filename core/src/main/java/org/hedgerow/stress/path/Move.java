package org.hedgerow.stress.path;

import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hedgerow.money.Currency;

/**
 * What a shock does to the market of a scenario. Rates, volatilities and interest move from today, in equal steps of their
 * logarithms over a number of calendar days or all on the first date after today; then they stay.
 *
 * @param factors what rates against home are multiplied by, of every currency simulated
 * @param volatilities added to those that price options; {@code rates} added to zero rates
 * @param days until all has moved, {@link #AT_ONCE} where it is on the first date after today
 * @param still currencies of which nothing is said: they keep their rate in the currency {@code against}
 */
public record Move(
        String name,
        SortedMap<Currency, Double> factors,
        SortedMap<Currency, Double> volatilities,
        SortedMap<Currency, Double> rates,
        int days,
        SortedSet<Currency> still,
        Currency against) {
    /** On the first date after today. */
    public static final int AT_ONCE = 0;

    public Move {
        factors = Collections.unmodifiableSortedMap(new TreeMap<>(factors));
        volatilities = Collections.unmodifiableSortedMap(new TreeMap<>(volatilities));
        rates = Collections.unmodifiableSortedMap(new TreeMap<>(rates));
        still = Collections.unmodifiableSortedSet(new TreeSet<>(still));
    }

    /** The same move, complete on a day of the horizon at the latest: what is slower would not be seen whole. */
    public Move within(int daysToHorizon) {
        return new Move(name, factors, volatilities, rates, Math.min(days, daysToHorizon), still, against);
    }

    /** Whether it is on the first date after today. */
    public boolean isAtOnce() {
        return days == AT_ONCE;
    }
}
