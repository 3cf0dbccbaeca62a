package org.hedgerow.model.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
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
 * Blocks of successive daily moves, drawn from anywhere in the history with replacement, of all currencies the same
 * days. Politis and Romano, The stationary bootstrap, Journal of the American Statistical Association 89 (1994): every
 * business day a new block begins with probability {@code 1 / meanBlock}, so block lengths are geometric; the first move
 * of the history follows the last.
 *
 * @param meanBlock in business days, from 1, which draws every day for itself
 * @param drifts by currency; {@link Drift.Forward} where none is named; {@link Drift.Model} leaves the moves as they were
 */
public record StationaryBootstrap(History history, double meanBlock, Optional<Map<Currency, Drift>> drifts)
        implements HistoryModel {
    private static final int LONGEST_BLOCK = 10_000;

    public StationaryBootstrap {
        drifts = HistoryModel.checked(drifts, history);
        Checks.in(meanBlock, 1, LONGEST_BLOCK, "meanBlock");
    }

    @Override
    public Optional<RateModel> withDrift(Currency currency, Drift drift) {
        return Optional.of(
                new StationaryBootstrap(history, meanBlock, Optional.of(HistoryModel.with(drifts, currency, drift))));
    }

    @Override
    public StationaryBootstrap atForwardDrift() {
        return new StationaryBootstrap(history, meanBlock, Optional.empty());
    }

    @Override
    public double[] logMeans(Currency currency, int days) {
        return blocks(currency).logMeans(days);
    }

    @Override
    public OptionalDouble volatility(Market market, Currency currency, LocalDate date) {
        double variance = blocks(currency).variance(DailySteps.days(market, date));
        return OptionalDouble.of(Math.sqrt(variance / DayCount.ACT_365F.years(market.valuationDate(), date)));
    }

    private BlockMoments blocks(Currency currency) {
        return new BlockMoments(history.of(currency).logReturns().values(), restart());
    }

    /** The probability that a new block begins. */
    double restart() {
        return 1 / meanBlock;
    }

    @Override
    public int scratchRows(Set<Observable> read) {
        return BootstrapKernel.OWN_ROWS + HistoryModel.simulated(read).size();
    }

    @Override
    public PathKernel bind(PathLayout layout, Market market) {
        List<Currency> currencies = HistoryModel.simulated(layout.observables());
        return new BootstrapKernel(this, currencies, layout, market);
    }
}
