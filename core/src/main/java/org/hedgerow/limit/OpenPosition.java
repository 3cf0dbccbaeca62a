package org.hedgerow.limit;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hedgerow.money.Currency;

/**
 * Net open position by currency in home currency at the official rate; positive is long.
 *
 * @param freelyConvertible which of the currencies the regulator counts as freely convertible
 */
public record OpenPosition(SortedMap<Currency, Double> net, Set<Currency> freelyConvertible) {
    public OpenPosition {
        net = Collections.unmodifiableSortedMap(new TreeMap<>(net));
        freelyConvertible = Set.copyOf(freelyConvertible);
    }

    /** Sum of the absolute values of all long and all short positions. */
    public double total() {
        return net.values().stream().mapToDouble(Math::abs).sum();
    }

    /** The larger of the sum of long and the sum of short positions in precious metals. */
    public double metals() {
        return largerSide(true);
    }

    /**
     * Basel shorthand method: the larger of the sums of long and short currency positions, plus the net position in
     * gold. Other metals, which it leaves to the rules for commodities, are counted like gold, not left out.
     */
    public double shorthand() {
        double metals = net.entrySet().stream()
                .filter(position -> position.getKey().isMetal())
                .mapToDouble(position -> Math.abs(position.getValue()))
                .sum();
        return largerSide(false) + metals;
    }

    private double largerSide(boolean metals) {
        double longs = 0;
        double shorts = 0;
        for (Map.Entry<Currency, Double> position : net.entrySet()) {
            if (position.getKey().isMetal() == metals) {
                longs += Math.max(position.getValue(), 0);
                shorts += Math.max(-position.getValue(), 0);
            }
        }
        return Math.max(longs, shorts);
    }
}
