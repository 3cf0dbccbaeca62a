package org.hedgerow.model.history;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import org.hedgerow.check.Checks;
import org.hedgerow.history.History;
import org.hedgerow.market.Market;
import org.hedgerow.model.Drift;
import org.hedgerow.model.RateModel;
import org.hedgerow.money.Currency;
import org.hedgerow.path.PathKernel;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.Observable;

/**
 * Filtered historical simulation: every business day each rate moves by {@code sqrt(v) z - K(sqrt(v))}, with z the residual
 * of a day drawn from the history, of all currencies the same day, and K the logarithm of the mean of {@code e^(sqrt(v)
 * z)} over all residuals; then its variance v goes on as {@link org.hedgerow.formula.Garch} says, from where the history
 * left it. Barone-Adesi, Giannopoulos and Vosper, VaR without correlations for portfolios of derivative securities,
 * Journal of Futures Markets 19 (1999).
 *
 * @param filters of every currency of the history
 * @param drifts by currency; {@link Drift.Forward} where none is named; {@link Drift.Model} is today's spot
 */
public record FilteredHistorical(
        History history, Map<Currency, GarchFilter> filters, Optional<Map<Currency, Drift>> drifts)
        implements HistoryModel {
    public FilteredHistorical {
        drifts = HistoryModel.checked(drifts, history);
        filters = Collections.unmodifiableMap(new TreeMap<>(Checks.present(filters, "filters")));
        for (Currency currency : history.fixings().keySet()) {
            Checks.that(filters.containsKey(currency), "filters", "must have " + currency + ", as the history has");
            // the sizes of residuals are no matter here, and quantiles take their time
            residuals(history, currency, GarchFilter.of(filters.get(currency).garch()));
        }
        for (Currency currency : filters.keySet()) {
            boolean known = history.fixings().containsKey(currency);
            Checks.that(known, "filters." + currency, "must be of a currency in the history");
        }
    }

    @Override
    public Optional<RateModel> withDrift(Currency currency, Drift drift) {
        return Optional.of(
                new FilteredHistorical(history, filters, Optional.of(HistoryModel.with(drifts, currency, drift))));
    }

    @Override
    public FilteredHistorical atForwardDrift() {
        return new FilteredHistorical(history, filters, Optional.empty());
    }

    /** Moves are compensated one by one. */
    @Override
    public double[] logMeans(Currency currency, int days) {
        return new double[days + 1];
    }

    /** Not known in closed form, since residuals are neither symmetric nor independent of the variances. */
    @Override
    public OptionalDouble volatility(Market market, Currency currency, LocalDate date) {
        return OptionalDouble.empty();
    }

    Residuals residuals(Currency currency) {
        return residuals(history, currency, filters.get(currency));
    }

    private static Residuals residuals(History history, Currency currency, GarchFilter filter) {
        double[] moves = history.of(currency).logReturns().values();
        return new Residuals(moves, filter, "filters." + currency);
    }

    @Override
    public int scratchRows(Set<Observable> read) {
        return FilteredKernel.rows(HistoryModel.simulated(read).size());
    }

    @Override
    public PathKernel bind(PathLayout layout, Market market) {
        List<Currency> currencies = HistoryModel.simulated(layout.observables());
        return new FilteredKernel(this, currencies, layout, market);
    }
}
