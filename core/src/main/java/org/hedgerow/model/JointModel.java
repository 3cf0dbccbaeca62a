package org.hedgerow.model;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hedgerow.check.Checks;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.path.Observable;
import org.hedgerow.path.PathKernel;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.PathModel;
import org.hedgerow.path.Spot;

/**
 * All currencies together. Only those that somebody reads are simulated, in the order of their codes, so a currency
 * that nobody uses changes no bit of the rest.
 *
 * @param drifts by currency; {@link Drift.Forward} where none is named
 * @param correlation may be left out where a single currency is simulated
 */
public record JointModel(
        Map<Currency, SpotModel> spots, Optional<Map<Currency, Drift>> drifts, Optional<Correlation> correlation)
        implements PathModel {
    private static final Drift FORWARD = new Drift.Forward();

    public JointModel {
        spots = Collections.unmodifiableMap(new TreeMap<>(Checks.present(spots, "spots")));
        drifts = Checks.present(drifts, "drifts").map(some -> Collections.unmodifiableMap(new TreeMap<>(some)));
        Checks.present(correlation, "correlation");
        for (Currency currency : drifts.orElse(Map.of()).keySet()) {
            Checks.that(spots.containsKey(currency), "drifts." + currency, "must be of a currency in spots");
        }
    }

    /** One currency whose mean is its forward. */
    public static JointModel of(Currency currency, SpotModel model) {
        return new JointModel(Map.of(currency, model), Optional.empty(), Optional.empty());
    }

    /** The same model whose means are today's forwards. */
    public JointModel atForwardDrift() {
        return new JointModel(spots, Optional.empty(), correlation);
    }

    /** Whether every mean is today's forward. */
    public boolean hasForwardDrift() {
        return drifts.orElse(Map.of()).values().stream().allMatch(Drift.Forward.class::isInstance);
    }

    public Drift drift(Currency currency) {
        return drifts.orElse(Map.of()).getOrDefault(currency, FORWARD);
    }

    /** Refuses a model that does not fit the market: its dates, its currencies. */
    public void check(Market market) {
        spots.forEach((currency, model) -> {
            String place = "spots." + currency;
            Checks.that(!currency.equals(market.home()), place, "must not be the home currency");
            Checks.that(market.currencies().containsKey(currency), place, "must have a curve in the market");
            try {
                model.checkAfter(market.valuationDate());
            } catch (InvalidValue fault) {
                throw fault.within(place);
            }
        });
    }

    /** Refuses to simulate currencies without a model, or several together without their correlation. */
    public void checkSimulates(Collection<Currency> currencies) {
        currencies.forEach(this::lognormal);
        correlations(currencies.stream().sorted().toList());
    }

    @Override
    public boolean supplies(Observable what) {
        return what instanceof Spot spot && spots.containsKey(spot.currency());
    }

    @Override
    public int scratchRows(Set<Observable> read) {
        return LognormalKernel.scratchRows(simulated(read).size());
    }

    @Override
    public PathKernel bind(PathLayout layout, Market market) {
        List<Currency> currencies = simulated(layout.observables());
        return new LognormalKernel(this, currencies, layout, market);
    }

    Lognormal lognormal(Currency currency) {
        SpotModel model = spots.get(currency);
        if (model instanceof Lognormal lognormal) {
            return lognormal;
        }
        throw InvalidValue.at("model.spots", "must have a model of " + currency + ", which is simulated");
    }

    double[][] correlations(List<Currency> currencies) {
        if (currencies.size() < 2) {
            return new double[][] {{1}};
        }
        return correlation
                .orElseThrow(() -> InvalidValue.at(
                        "model.correlation", "must be given, since " + currencies + " are simulated together"))
                .among(currencies);
    }

    private static List<Currency> simulated(Set<Observable> read) {
        return read.stream()
                .filter(Spot.class::isInstance)
                .map(observable -> ((Spot) observable).currency())
                .sorted()
                .toList();
    }
}
