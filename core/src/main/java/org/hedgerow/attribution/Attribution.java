package org.hedgerow.attribution;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hedgerow.ledger.Cost;
import org.hedgerow.money.Currency;

/**
 * What one strategy came to at the rates that came true, home currency at the horizon, gains positive.
 *
 * @param position by currency
 * @param legs of the strategy's deals, each amount on its day
 * @param interest to the horizon on what the legs paid before it, and what the account's own rates cost: what the
 *     components have at the horizon beyond the legs
 * @param hedged the outcome as the books have it
 */
public record Attribution(
        String strategy,
        SortedMap<Currency, Exposed> position,
        List<Leg> legs,
        Map<Cost, Double> interest,
        double hedged) {
    public Attribution {
        position = Collections.unmodifiableSortedMap(new TreeMap<>(position));
        legs = List.copyOf(legs);
        Map<Cost, Double> ordered = new EnumMap<>(Cost.class);
        ordered.putAll(interest);
        interest = Collections.unmodifiableMap(ordered);
    }

    /**
     * What the lines in one currency gained.
     *
     * @param spot amounts times the move of the rate since today
     * @param rest forward points or budget rate against which flows are counted, and their interest
     */
    public record Exposed(double spot, double rest) {
        Exposed plus(double moreSpot, double moreRest) {
            return new Exposed(spot + moreSpot, rest + moreRest);
        }
    }

    /** What one deal earned, in its parts; {@code words} say what was dealt. */
    public record Leg(int deal, String words, Map<Cost, Double> parts) {
        public Leg {
            Map<Cost, Double> ordered = new EnumMap<>(Cost.class);
            ordered.putAll(parts);
            parts = Collections.unmodifiableMap(ordered);
        }
    }

    /** What the lines gained, all together. */
    public double unhedged() {
        return position.values().stream()
                .mapToDouble(each -> each.spot() + each.rest())
                .sum();
    }

    /** What all deals and the account have of one component at the horizon. */
    public double component(Cost cost) {
        return legs.stream()
                        .mapToDouble(leg -> leg.parts().getOrDefault(cost, 0.0))
                        .sum()
                + interest.getOrDefault(cost, 0.0);
    }

    /**
     * What is left of the outcome when all parts are taken off. The outcome is of the cash account, to which deals pay; the
     * parts are of the costs that they explain and of the gains by line, which other code makes: all but rounding is a fault.
     */
    public double unexplained() {
        double explained = unhedged();
        for (Cost cost : Cost.values()) {
            explained += component(cost);
        }
        return hedged - explained;
    }
}
