package org.hedgerow.path;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.formula.variance.VarianceSmile;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.path.observable.Discount;
import org.hedgerow.path.observable.Growth;
import org.hedgerow.path.observable.MarketShift;
import org.hedgerow.path.observable.Observable;
import org.hedgerow.path.observable.Variance;
import org.hedgerow.path.observable.Weight;
import org.hedgerow.time.Grid;

/**
 * Which row of a {@link PathBatch} holds which observable, and on which dates of the grid it is filled. A row holds its
 * observable on these dates only: on others it may hold another.
 */
public final class PathLayout {
    private final Grid grid;
    private final Map<Observable, Integer> rows = new LinkedHashMap<>();
    private final Map<Observable, boolean[]> filled = new HashMap<>(); // [date]
    private final Predicate<Currency> interest;
    private final Predicate<Currency> regimes;
    private final Function<Currency, Optional<VarianceSmile>> smiles;
    private final PathVolatility volatility;
    private final int observedRows;
    private final int scratchRows;

    PathLayout(
            Grid grid,
            Map<Observable, ? extends Set<LocalDate>> reads,
            Predicate<Currency> interest,
            Predicate<Currency> regimes,
            Function<Currency, Optional<VarianceSmile>> smiles,
            PathVolatility volatility,
            int scratchRows) {
        this.grid = grid;
        this.interest = interest;
        this.regimes = regimes;
        this.smiles = smiles;
        this.volatility = volatility;
        this.scratchRows = scratchRows;
        List<boolean[]> discounts = new ArrayList<>(); // dates taken, by place
        List<Integer> rowOfPlace = new ArrayList<>();
        int next = 0;
        for (Map.Entry<Observable, ? extends Set<LocalDate>> read : reads.entrySet()) {
            boolean[] dates = new boolean[grid.size()];
            read.getValue().forEach(date -> dates[grid.index(date)] = true);
            filled.put(read.getKey(), dates);
            // A daily roll reads another maturity every day: those that are never read together share a row.
            int place = read.getKey() instanceof Discount ? free(discounts, dates) : -1;
            if (place < 0) {
                rows.put(read.getKey(), next++);
            } else {
                if (place == rowOfPlace.size()) {
                    rowOfPlace.add(next++);
                    discounts.add(new boolean[grid.size()]);
                }
                rows.put(read.getKey(), rowOfPlace.get(place));
                take(discounts.get(place), dates);
            }
        }
        this.observedRows = next;
    }

    /** The first place that is free on all the dates, or a new one behind them. */
    private static int free(List<boolean[]> taken, boolean[] dates) {
        int place = 0;
        while (place < taken.size() && overlap(taken.get(place), dates)) {
            place++;
        }
        return place;
    }

    private static boolean overlap(boolean[] one, boolean[] other) {
        for (int date = 0; date < one.length; date++) {
            if (one[date] && other[date]) {
                return true;
            }
        }
        return false;
    }

    private static void take(boolean[] taken, boolean[] dates) {
        for (int date = 0; date < taken.length; date++) {
            taken[date] |= dates[date];
        }
    }

    /** The dates that are walked. */
    public Grid grid() {
        return grid;
    }

    /** Observables in the order of their rows. */
    public Set<Observable> observables() {
        return rows.keySet();
    }

    /** The place of an observable's row in a {@link PathBatch}; refused where nobody required it. */
    public int row(Observable what) {
        Integer row = rows.get(what);
        if (row == null) {
            throw new InvalidValue(what + " is not simulated: nobody required it");
        }
        return row;
    }

    /** Whether paths count differently. */
    public boolean isWeighted() {
        return rows.containsKey(new Weight());
    }

    /** Whether somebody reads the observable on a date, so that the model must fill its row. */
    public boolean filled(Observable what, int date) {
        boolean[] dates = filled.get(what);
        if (dates == null) {
            throw new InvalidValue(what + " is not simulated: nobody required it");
        }
        return dates[date];
    }

    /** Whether {@link Discount} and {@link Growth} of a currency differ by path; otherwise they are today's. */
    public boolean simulatesInterest(Currency currency) {
        return interest.test(currency);
    }

    /** Whether a {@link MarketShift} of a currency differs by path; otherwise all are neutral. */
    public boolean hasRegimes(Currency currency) {
        return regimes.test(currency);
    }

    /** The options of a currency by the path's {@link Variance}; absent where today's smile is carried along. */
    public Optional<VarianceSmile> ownSmile(Currency currency) {
        return smiles.apply(currency);
    }

    /** Of the paths of a rate, from today to a date, as {@link PathModel#volatility}. */
    public OptionalDouble volatility(Market market, Currency currency, LocalDate date) {
        return volatility.of(market, currency, date);
    }

    /** Whether forwards of a currency against one spot rate differ by path, not counting home interest. */
    public boolean movesForwards(Currency currency) {
        return simulatesInterest(currency) || hasRegimes(currency);
    }

    /** The first of the rows that hold the models' own state. */
    public int scratch() {
        return observedRows;
    }

    /** Rows of observables and, behind them, of the models' own state. */
    public int rowCount() {
        return observedRows + scratchRows;
    }
}
