package org.hedgerow.attribution;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hedgerow.comparison.RealisedRates;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.path.PathKernel;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.PathModel;
import org.hedgerow.path.Requirements;
import org.hedgerow.path.observable.Observable;
import org.hedgerow.path.observable.Spot;

/**
 * The path that came true, as a model that draws nothing: spots on the dates on which they are known, today's among them.
 *
 * @param rates home per unit
 */
public record KnownPath(SortedMap<LocalDate, SortedMap<Currency, Double>> rates) implements PathModel {
    public KnownPath {
        rates = Collections.unmodifiableSortedMap(new TreeMap<>(rates));
    }

    /** From today's rates on. */
    public static KnownPath of(Market market, RealisedRates realised) {
        SortedMap<LocalDate, SortedMap<Currency, Double>> rates = new TreeMap<>();
        SortedMap<Currency, Double> today = new TreeMap<>();
        realised.rates().keySet().forEach(currency -> today.put(currency, market.spot(currency)));
        rates.put(market.valuationDate(), today);
        realised.earlier().ifPresent(some -> some.forEach(each -> rates.put(each.date(), each.rates())));
        rates.put(realised.date(), realised.rates());
        return new KnownPath(rates);
    }

    /** What of it is read and not known, in words; absent where all is. */
    public Optional<String> missing(Requirements needs) {
        String unknown = needs.observables().stream()
                .filter(what -> !supplies(what))
                .map(Object::toString)
                .sorted()
                .collect(Collectors.joining(", "));
        if (!unknown.isEmpty()) {
            return Optional.of("it reads " + unknown);
        }
        String dates = needs.dates().stream()
                .filter(date -> !rates.containsKey(date))
                .map(LocalDate::toString)
                .collect(Collectors.joining(", "));
        return dates.isEmpty() ? Optional.empty() : Optional.of("it reads rates on " + dates);
    }

    /** The rate on a date on which it is known. */
    public double spot(Currency currency, LocalDate date) {
        return rates.get(date).get(currency);
    }

    @Override
    public boolean supplies(Observable what) {
        return what instanceof Spot spot
                && rates.values().stream().allMatch(known -> known.containsKey(spot.currency()));
    }

    @Override
    public int scratchRows(Set<Observable> read) {
        return 0;
    }

    @Override
    public PathKernel bind(PathLayout layout, Market market) {
        return (batch, date, draws) -> {
            Map<Currency, Double> known = rates.get(layout.grid().date(date));
            for (Observable what : layout.observables()) {
                Arrays.fill(batch.row(layout.row(what)), known.get(((Spot) what).currency()));
            }
        };
    }
}
