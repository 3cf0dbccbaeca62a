package org.hedgerow.estimate;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hedgerow.check.Checks;
import org.hedgerow.market.Market;
import org.hedgerow.model.RateModel;
import org.hedgerow.money.Currency;

/**
 * The laws of what was estimated for a model. Parameters are drawn independently of each other, but for correlations, which
 * are drawn together.
 *
 * @param draws sets of parameters that every run of the scenario draws; none unless a caller asks, if absent
 * @param paths of each set; the scenario's, but no more than 16,384, if absent
 * @param spots by currency
 * @param correlationObservations common returns that correlations were measured from: drawn are those of as many normal
 *     returns with the correlations estimated, which are always positive definite; those that are 0 stay so
 */
public record Estimates(
        Optional<Integer> draws,
        Optional<Integer> paths,
        Optional<Map<Currency, SpotEstimate>> spots,
        Optional<Integer> correlationObservations) {
    /** Nothing is known beyond what the model itself says. */
    public static final Estimates NONE =
            new Estimates(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** With fewer a quantile of 5 % lies beyond the smallest draw. */
    public static final int FEWEST_DRAWS = 20;

    /** Of returns behind a correlation. */
    public static final int FEWEST_OBSERVATIONS = 30;

    private static final int MOST_DRAWS = 100_000;

    public Estimates {
        Checks.present(draws, "draws").ifPresent(Estimates::checkDraws);
        Checks.present(paths, "paths").ifPresent(number -> Checks.positive(number, "paths"));
        spots = Checks.present(spots, "spots").map(some -> Collections.unmodifiableMap(new TreeMap<>(some)));
        Checks.present(correlationObservations, "correlationObservations")
                .ifPresent(n -> Checks.in(n, FEWEST_OBSERVATIONS, 10_000_000, "correlationObservations"));
    }

    /** The same with as many draws as a caller asks for. */
    public Estimates with(int number) {
        return new Estimates(Optional.of(number), paths, spots, correlationObservations);
    }

    private static void checkDraws(int number) {
        Checks.in(number, FEWEST_DRAWS, MOST_DRAWS, "draws");
    }

    SpotEstimate of(Currency currency) {
        return spots.orElse(Map.of()).getOrDefault(currency, SpotEstimate.NONE);
    }

    /** Refuses estimates of what a model does not have. */
    public void check(RateModel model, Market market) {
        new DrawnModels(this, model, market, market.valuationDate().plusYears(1)).check();
    }
}
