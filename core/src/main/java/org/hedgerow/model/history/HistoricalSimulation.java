package org.hedgerow.model.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.hedgerow.check.Checks;
import org.hedgerow.history.History;
import org.hedgerow.market.Market;
import org.hedgerow.model.Drift;
import org.hedgerow.model.RateModel;
import org.hedgerow.money.Currency;
import org.hedgerow.path.PathKernel;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.Observable;
import org.hedgerow.time.DayCount;

/**
 * Plain historical simulation: every path is a stretch of the history, of all currencies the same days, replayed from
 * today's rates; nothing is drawn. With H business days to the horizon the paths are the last {@code moves} stretches of
 * H days, the oldest first, each beginning a day after the one before.
 *
 * <p>Stretches of more than one day overlap, so that paths depend on each other and standard errors, which take them for
 * independent, are too small, by about {@code sqrt(H)} at most.
 *
 * @param moves number of stretches and so of paths, usually 250 or 500
 * @param drifts by currency; {@link Drift.Forward} where none is named; with {@link Drift.Model} a path's rate is today's
 *     times the quotient of two fixings and nothing else
 */
public record HistoricalSimulation(History history, int moves, Optional<Map<Currency, Drift>> drifts)
        implements HistoryModel {
    public HistoricalSimulation {
        drifts = HistoryModel.checked(drifts, history);
        Checks.positive(moves, "moves");
        int most = history.dates().size() - 1;
        Checks.that(moves <= most, "moves", "must not be more than the " + most + " of the history, but is " + moves);
    }

    @Override
    public Optional<RateModel> withDrift(Currency currency, Drift drift) {
        return Optional.of(
                new HistoricalSimulation(history, moves, Optional.of(HistoryModel.with(drifts, currency, drift))));
    }

    @Override
    public HistoricalSimulation atForwardDrift() {
        return new HistoricalSimulation(history, moves, Optional.empty());
    }

    @Override
    public OptionalInt paths() {
        return OptionalInt.of(moves);
    }

    @Override
    public double[] logMeans(Currency currency, int days) {
        Stretches stretches = stretches(currency, days);
        double[] logMeans = new double[days + 1];
        for (int day = 1; day <= days; day++) {
            double sum = 0;
            for (int path = 0; path < moves; path++) {
                sum += stretches.quotient(path, day);
            }
            logMeans[day] = StrictMath.log(sum / moves);
        }
        return logMeans;
    }

    @Override
    public OptionalDouble volatility(Market market, Currency currency, LocalDate date) {
        int days = DailySteps.days(market, date);
        Stretches stretches = stretches(currency, days);
        double mean = 0;
        for (int path = 0; path < moves; path++) {
            mean += StrictMath.log(stretches.quotient(path, days)) / moves;
        }
        double variance = 0;
        for (int path = 0; path < moves; path++) {
            double deviation = StrictMath.log(stretches.quotient(path, days)) - mean;
            variance += deviation * deviation / moves;
        }
        return OptionalDouble.of(Math.sqrt(variance / DayCount.ACT_365F.years(market.valuationDate(), date)));
    }

    /** With so many business days to the horizon. */
    Stretches stretches(Currency currency, int days) {
        return new Stretches(history.of(currency).values(), moves, days);
    }

    @Override
    public int scratchRows(Set<Observable> read) {
        return 0;
    }

    @Override
    public PathKernel bind(PathLayout layout, Market market) {
        List<Currency> currencies = HistoryModel.simulated(layout.observables());
        return new ReplayKernel(this, currencies, layout, market);
    }
}
