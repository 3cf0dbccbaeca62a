package org.hedgerow.attribution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
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
    private static final int MOST_NAMED = 4;

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
        List<LocalDate> unknownDates = unknownDates(needs.layout(0));
        return unknownDates.isEmpty() ? Optional.empty() : Optional.of("it reads rates on " + words(unknownDates));
    }

    private List<LocalDate> unknownDates(PathLayout layout) {
        List<LocalDate> dates = new ArrayList<>();
        for (int date = 0; date < layout.grid().size(); date++) {
            int at = date;
            boolean read = layout.observables().stream().anyMatch(what -> layout.filled(what, at));
            if (read && !rates.containsKey(layout.grid().date(date))) {
                dates.add(layout.grid().date(date));
            }
        }
        return dates;
    }

    private static String words(List<LocalDate> dates) {
        return dates.size() > MOST_NAMED
                ? dates.size() + " dates from " + dates.get(0) + " to " + dates.get(dates.size() - 1)
                : dates.stream().map(LocalDate::toString).collect(Collectors.joining(", "));
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
            for (Observable what : layout.observables()) {
                if (layout.filled(what, date)) {
                    Arrays.fill(
                            batch.row(layout.row(what)),
                            spot(((Spot) what).currency(), layout.grid().date(date)));
                }
            }
        };
    }
}
