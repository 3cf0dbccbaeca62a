package org.hedgerow.path;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.formula.variance.VarianceSmile;
import org.hedgerow.money.Currency;
import org.hedgerow.path.observable.Observable;
import org.hedgerow.time.Grid;

/** Gathers all needs and makes the date grid and the layout of the batch from them. */
public final class Requirements implements Needs {
    private final LocalDate valuationDate;
    private final LocalDate horizon;
    private final Predicate<Currency> interest;
    private final Predicate<Currency> regimes;
    private final Function<Currency, Optional<VarianceSmile>> smiles;
    private final PathVolatility volatility;
    private final NavigableSet<LocalDate> dates = new TreeSet<>();
    private final Map<Observable, NavigableSet<LocalDate>> reads = new LinkedHashMap<>();

    /** Interest, markets and options are as today's. */
    public Requirements(LocalDate valuationDate, LocalDate horizon) {
        this(
                valuationDate,
                horizon,
                currency -> false,
                currency -> false,
                currency -> Optional.empty(),
                (market, currency, date) -> OptionalDouble.empty());
    }

    /** Of a model, whatever it simulates. */
    public Requirements(LocalDate valuationDate, LocalDate horizon, PathModel model) {
        this(valuationDate, horizon, model::simulatesInterest, model::hasRegimes, model::ownSmile, model::volatility);
    }

    private Requirements(
            LocalDate valuationDate,
            LocalDate horizon,
            Predicate<Currency> interest,
            Predicate<Currency> regimes,
            Function<Currency, Optional<VarianceSmile>> smiles,
            PathVolatility volatility) {
        this.valuationDate = valuationDate;
        this.horizon = horizon;
        this.interest = interest;
        this.regimes = regimes;
        this.smiles = smiles;
        this.volatility = volatility;
        dates.add(horizon);
    }

    @Override
    public void read(Observable what, Collection<LocalDate> on) {
        act(on);
        reads.computeIfAbsent(what, any -> new TreeSet<>()).addAll(on);
    }

    @Override
    public void act(Collection<LocalDate> on) {
        for (LocalDate date : on) {
            if (date.isBefore(valuationDate) || date.isAfter(horizon)) {
                throw new InvalidValue("a simulated date must lie between the valuation date " + valuationDate
                        + " and the horizon " + horizon + ", but is " + date);
            }
            dates.add(date);
        }
    }

    @Override
    public boolean simulatesInterest(Currency currency) {
        return interest.test(currency);
    }

    @Override
    public boolean hasRegimes(Currency currency) {
        return regimes.test(currency);
    }

    @Override
    public boolean hasOwnSmile(Currency currency) {
        return smiles.apply(currency).isPresent();
    }

    /** Dates on which somebody reads or acts, and the horizon. */
    public NavigableSet<LocalDate> dates() {
        return Collections.unmodifiableNavigableSet(dates);
    }

    /** Observables that somebody reads, in the order in which they were first asked for. */
    public Set<Observable> observables() {
        return reads.keySet();
    }

    /** Rows for every observable read and, behind them, scratch rows for the models. */
    public PathLayout layout(int scratchRows) {
        return new PathLayout(Grid.of(valuationDate, dates), reads, interest, regimes, smiles, volatility, scratchRows);
    }
}
