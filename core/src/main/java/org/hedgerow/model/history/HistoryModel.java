package org.hedgerow.model.history;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hedgerow.check.Checks;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.history.History;
import org.hedgerow.market.Market;
import org.hedgerow.model.Correlation;
import org.hedgerow.model.Drift;
import org.hedgerow.model.RateModel;
import org.hedgerow.money.Currency;
import org.hedgerow.path.observable.CurrencyObservable;
import org.hedgerow.path.observable.Observable;
import org.hedgerow.path.observable.Spot;

/**
 * What models that draw from a history have in common. A fixing is to the next as a business day of the paths to the
 * next, whatever calendar days lie between. Every rate is its mean times a factor whose mean is 1.
 */
interface HistoryModel extends RateModel {
    /** Home per unit, of business days not after the valuation date. */
    History history();

    /** By currency; {@link Drift.Forward} where none is named. */
    Optional<Map<Currency, Drift>> drifts();

    /** {@code log E[S(t)/S(0)]} of the moves as they are drawn, by business days from 0 to {@code days}. */
    double[] logMeans(Currency currency, int days);

    @Override
    default Drift drift(Currency currency) {
        return drifts().orElse(Map.of()).getOrDefault(currency, new Drift.Forward());
    }

    @Override
    default boolean hasForwardDrift() {
        return drifts().orElse(Map.of()).values().stream().allMatch(Drift.Forward.class::isInstance);
    }

    /** Under the drift of the model the mean of the moves themselves, as of paths that end on this date. */
    @Override
    default double mean(Market market, Currency currency, LocalDate date) {
        Drift drift = drift(currency);
        double mean = drift.mean(market, currency, date);
        if (drift instanceof Drift.Model) {
            int days = DailySteps.days(market, date);
            return mean * StrictMath.exp(logMeans(currency, days)[days]);
        }
        return mean;
    }

    /** From business day to business day. */
    @Override
    default boolean movesDaily(Collection<Currency> currencies) {
        return true;
    }

    /** Of the daily moves; of a rate that never moved it is zero with all others. */
    @Override
    default Optional<Correlation> correlation() {
        return Optional.of(MoveCorrelation.of(history()));
    }

    @Override
    default void check(Market market) {
        List<LocalDate> dates = history().dates();
        LocalDate last = dates.get(dates.size() - 1);
        Checks.that(
                !last.isAfter(market.valuationDate()),
                "history.dates",
                "must not come after the valuation date " + market.valuationDate() + ", but end on " + last);
        for (int date = 0; date < dates.size(); date++) {
            DayOfWeek day = dates.get(date).getDayOfWeek();
            Checks.that(
                    day != DayOfWeek.SATURDAY && day != DayOfWeek.SUNDAY,
                    "history.dates[" + date + "]",
                    "must not be on a weekend, when rates are repeated, but is " + dates.get(date));
        }
        for (Currency currency : history().fixings().keySet()) {
            String place = "history.fixings." + currency;
            Checks.that(!currency.equals(market.home()), place, "must not be of the home currency");
            Checks.that(market.currencies().containsKey(currency), place, "must have a curve in the market");
        }
    }

    @Override
    default void checkSimulates(Collection<Currency> currencies) {
        for (Currency currency : currencies) {
            if (!history().fixings().containsKey(currency)) {
                throw InvalidValue.at("model.history.fixings", "must have " + currency + ", which is simulated");
            }
        }
    }

    @Override
    default boolean supplies(Observable what) {
        return what instanceof Spot spot && history().fixings().containsKey(spot.currency());
    }

    /** The currencies whose rates are read, sorted. */
    static List<Currency> simulated(Set<Observable> read) {
        Set<Currency> currencies = new TreeSet<>();
        for (Observable what : read) {
            if (what instanceof CurrencyObservable of) {
                currencies.add(of.currency());
            }
        }
        return List.copyOf(currencies);
    }

    /** The drifts with another of one currency. */
    static Map<Currency, Drift> with(Optional<Map<Currency, Drift>> drifts, Currency currency, Drift drift) {
        Map<Currency, Drift> others = new TreeMap<>(drifts.orElse(Map.of()));
        others.put(currency, drift);
        return others;
    }

    static Optional<Map<Currency, Drift>> checked(Optional<Map<Currency, Drift>> drifts, History history) {
        Checks.present(history, "history");
        for (Currency currency :
                Checks.present(drifts, "drifts").orElse(Map.of()).keySet()) {
            Checks.that(
                    history.fixings().containsKey(currency),
                    "drifts." + currency,
                    "must be of a currency in the history");
        }
        return drifts.map(some -> Collections.unmodifiableMap(new TreeMap<>(some)));
    }
}
