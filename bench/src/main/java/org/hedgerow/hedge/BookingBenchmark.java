package org.hedgerow.hedge;

import org.hedgerow.Bank;
import org.hedgerow.Benchmarks;
import org.hedgerow.booking.HedgedOutcome;
import org.hedgerow.booking.UnhedgedOutcome;
import org.hedgerow.market.Market;
import org.hedgerow.outcome.Columns;
import org.hedgerow.outcome.ObserverKernel;
import org.hedgerow.outcome.OutcomeBatch;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.Requirements;
import org.hedgerow.path.observable.Observable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/**
 * Cost of booking one trade to the horizon, in cash and by component, without the paths: ns per path. Futures are
 * margined on 252 dates. The other hedges of {@link Bank} are run by their names, as in {@code -p strategy=collar}.
 */
public class BookingBenchmark extends Benchmarks {
    @Param({"forward", "option", "futures"})
    public String strategy;

    private ObserverKernel booking;
    private PathBatch batch;
    private OutcomeBatch outcome;
    private int dates;

    @Setup
    public void bind() {
        Bank bank = Bank.oneCurrency();
        Market market = bank.market();
        Requirements requirements = new Requirements(Bank.TODAY, Bank.HORIZON);
        Columns columns = new Columns();
        new UnhedgedOutcome(bank.position(), market, Bank.HORIZON).require(requirements, columns);
        HedgedOutcome hedged = new HedgedOutcome(strategy, plan(bank, market), market, Bank.HORIZON);
        hedged.require(requirements, columns);
        PathLayout layout = requirements.layout(0);
        booking = hedged.bind(layout, columns);
        batch = spread(layout);
        outcome = new OutcomeBatch(columns);
        dates = layout.grid().size();
    }

    private Plan plan(Bank bank, Market market) {
        return bank.hedges().stream()
                .filter(hedge -> hedge.name().equals(strategy))
                .map(hedge -> hedge.plan(bank.position(), market, Bank.HORIZON))
                .findFirst()
                .orElseThrow();
    }

    /** Spots from 4 to 6 across the paths, the same on every date. */
    private static PathBatch spread(PathLayout layout) {
        PathBatch batch = new PathBatch(layout);
        batch.start(0, PathBatch.SIZE);
        for (Observable spot : layout.observables()) {
            double[] row = batch.row(layout.row(spot));
            for (int path = 0; path < row.length; path++) {
                row[path] = 4 + 2.0 * path / row.length;
            }
        }
        return batch;
    }

    @Benchmark
    @OperationsPerInvocation(PathBatch.SIZE)
    public OutcomeBatch book() {
        for (int date = 0; date < dates; date++) {
            booking.observe(batch, date, outcome);
        }
        return outcome;
    }
}
