package org.hedgerow.stress;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hedgerow.check.Checks;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.stress.path.Move;

/**
 * A move that somebody has thought of, of several things at once.
 *
 * @param moves of rates, home per unit: 0.5 is half dearer, -0.5 half cheaper; what is not named stays
 * @param volatilities added to those that price options, per square root of a year
 * @param rates added to all zero rates of a currency, home among them, continuously compounded
 * @param days of the calendar that it takes; at once if absent
 */
public record Shock(
        String name,
        Map<Currency, Double> moves,
        Optional<Map<Currency, Double>> volatilities,
        Optional<Map<Currency, Double>> rates,
        Optional<Integer> days) {
    private static final double LARGEST = 1000; // times dearer
    private static final double WIDEST = 5; // of volatility

    public Shock {
        Checks.notBlank(name, "name");
        moves = Collections.unmodifiableMap(new TreeMap<>(Checks.present(moves, "moves")));
        moves.forEach((currency, move) -> {
            String place = "moves." + currency;
            Checks.in(Checks.present(move, place), -1, LARGEST, place);
            Checks.that(move > -1, place, "must leave something of the rate, but is " + move);
        });
        volatilities = checked(volatilities, "volatilities", WIDEST);
        rates = checked(rates, "rates", 2);
        Checks.present(days, "days").ifPresent(some -> Checks.positive(some, "days"));
        Checks.that(!moves.isEmpty() || volatilities.isPresent() || rates.isPresent(), "moves", "must move something");
    }

    /** Of rates alone, at once. */
    public Shock(String name, Map<Currency, Double> moves) {
        this(name, moves, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Optional<Map<Currency, Double>> checked(
            Optional<Map<Currency, Double>> shifts, String name, double most) {
        Checks.present(shifts, name);
        shifts.orElse(Map.of()).forEach((currency, shift) -> {
            String place = name + "." + currency;
            Checks.in(Checks.present(shift, place), -most, most, place);
        });
        return shifts.map(some -> Collections.unmodifiableMap(new TreeMap<>(some)));
    }

    /** Refuses what the scenario does not simulate. */
    void check(Market market, Collection<Currency> simulated) {
        moves.keySet().forEach(currency -> isSimulated(simulated, currency, "moves." + currency));
        volatilities
                .orElse(Map.of())
                .keySet()
                .forEach(currency -> isSimulated(simulated, currency, "volatilities." + currency));
        rates.orElse(Map.of())
                .keySet()
                .forEach(currency -> Checks.that(
                        market.currencies().containsKey(currency),
                        "rates." + currency,
                        "must be of a currency with a curve in the market"));
    }

    private static void isSimulated(Collection<Currency> simulated, Currency currency, String place) {
        Checks.that(simulated.contains(currency), place, "must be of a currency of the position: " + simulated);
    }

    Move move(Currency home, Collection<Currency> simulated) {
        SortedMap<Currency, Double> factors = new TreeMap<>();
        SortedSet<Currency> still = new TreeSet<>(simulated);
        still.removeAll(moves.keySet());
        simulated.forEach(currency -> factors.put(currency, 1 + moves.getOrDefault(currency, 0.0)));
        return new Move(
                name,
                factors,
                new TreeMap<>(volatilities.orElse(Map.of())),
                new TreeMap<>(rates.orElse(Map.of())),
                days.orElse(Move.AT_ONCE),
                still,
                home);
    }
}
