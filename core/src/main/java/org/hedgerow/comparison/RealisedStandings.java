package org.hedgerow.comparison;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hedgerow.money.Currency;
import org.hedgerow.outcome.Column;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.sample.Sample;

/** Where what happened stands on one model's paths. */
public record RealisedStandings(SortedMap<Currency, Standing> rates, Optional<Standing> outcome) {
    /**
     * Reads the columns that {@link WatchedRates} wrote.
     *
     * @param outcome of the unhedged position at the realised rates, where known, with its column
     */
    public static RealisedStandings of(
            Outcomes outcomes, RealisedRates realised, Optional<Double> outcome, Column unhedged) {
        Sample sample = outcomes.sample();
        SortedMap<Currency, Standing> rates = new TreeMap<>();
        for (Map.Entry<Currency, Double> rate : realised.rates().entrySet()) {
            double[] simulated = outcomes.values(WatchedRates.column(rate.getKey()));
            rates.put(rate.getKey(), Standing.of(rate.getValue(), simulated, sample));
        }
        return new RealisedStandings(
                rates, outcome.map(value -> Standing.of(value, outcomes.values(unhedged), sample)));
    }
}
