package org.hedgerow.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hedgerow.check.Checks;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.path.CurrencyObservable;
import org.hedgerow.path.Observable;
import org.hedgerow.path.PathKernel;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.Spot;

/**
 * All currencies together, each by a model of its own. Only those that somebody reads are simulated, in the order of
 * their codes, so a currency that nobody uses changes no bit of the rest.
 *
 * @param drifts by currency; {@link Drift.Forward} where none is named
 * @param correlation of the currencies' Brownian motions; may be left out where a single currency is simulated
 */
public record JointModel(
        Map<Currency, SpotModel> spots, Optional<Map<Currency, Drift>> drifts, Optional<Correlation> correlation)
        implements RateModel {
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

    @Override
    public JointModel atForwardDrift() {
        return new JointModel(spots, Optional.empty(), correlation);
    }

    @Override
    public boolean hasForwardDrift() {
        return drifts.orElse(Map.of()).values().stream().allMatch(Drift.Forward.class::isInstance);
    }

    @Override
    public Drift drift(Currency currency) {
        return drifts.orElse(Map.of()).getOrDefault(currency, FORWARD);
    }

    @Override
    public double mean(Market market, Currency currency, LocalDate date) {
        return drift(currency).mean(market, currency, date);
    }

    @Override
    public OptionalDouble volatility(Market market, Currency currency, LocalDate date) {
        return spot(currency).volatility(market.valuationDate(), date);
    }

    @Override
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

    @Override
    public void checkSimulates(Collection<Currency> currencies) {
        currencies.forEach(this::spot);
        correlations(List.copyOf(withThoseRead(currencies)));
    }

    @Override
    public boolean supplies(Observable what) {
        return what instanceof CurrencyObservable of
                && spots.containsKey(of.currency())
                && (what instanceof Spot || spots.get(of.currency()).supplies(of));
    }

    @Override
    public int scratchRows(Set<Observable> read) {
        return JointRows.count(this, simulated(read));
    }

    @Override
    public PathKernel bind(PathLayout layout, Market market) {
        return new JointKernel(this, simulated(layout.observables()), layout, market);
    }

    SpotModel spot(Currency currency) {
        SpotModel model = spots.get(currency);
        if (model == null) {
            throw InvalidValue.at("model.spots", "must have a model of " + currency + ", which is simulated");
        }
        return model;
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

    private List<Currency> simulated(Set<Observable> read) {
        List<Currency> currencies = read.stream()
                .filter(CurrencyObservable.class::isInstance)
                .map(observable -> ((CurrencyObservable) observable).currency())
                .toList();
        return List.copyOf(withThoseRead(currencies));
    }

    /** The currencies, those whose state their models read, and so on, sorted. */
    private SortedSet<Currency> withThoseRead(Collection<Currency> currencies) {
        SortedSet<Currency> all = new TreeSet<>();
        currencies.forEach(currency -> add(currency, all));
        return all;
    }

    private void add(Currency currency, SortedSet<Currency> all) {
        if (all.add(currency)) {
            spot(currency).reads().forEach(read -> add(read, all));
        }
    }
}
