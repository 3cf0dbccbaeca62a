package org.hedgerow.comparison;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hedgerow.money.Currency;

/**
 * What rates became beside what each model simulates.
 *
 * @param rates home per unit, with a standing for each model in their order
 * @param outcome of the unhedged position at these rates, home currency at the horizon, gains positive; where it depends
 *     on nothing but them
 */
public record RealisedMove(LocalDate date, SortedMap<Currency, Placed> rates, Optional<Placed> outcome) {
    public RealisedMove {
        rates = Collections.unmodifiableSortedMap(new TreeMap<>(rates));
    }

    /** A value and where it stands by each model. */
    public record Placed(double value, List<Standing> standings) {
        public Placed {
            standings = List.copyOf(standings);
        }
    }

    /** Puts together what was seen of each model's paths. */
    public static RealisedMove of(RealisedRates realised, Optional<Double> outcome, List<RealisedStandings> models) {
        SortedMap<Currency, Placed> rates = new TreeMap<>();
        for (Map.Entry<Currency, Double> rate : realised.rates().entrySet()) {
            List<Standing> standings = models.stream()
                    .map(model -> model.rates().get(rate.getKey()))
                    .toList();
            rates.put(rate.getKey(), new Placed(rate.getValue(), standings));
        }
        Optional<Placed> placed = outcome.map(value -> new Placed(
                value,
                models.stream().map(model -> model.outcome().orElseThrow()).toList()));
        return new RealisedMove(realised.date(), rates, placed);
    }
}
