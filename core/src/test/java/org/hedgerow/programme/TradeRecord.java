package org.hedgerow.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hedgerow.ledger.Ledger;
import org.hedgerow.market.Market;
import org.hedgerow.outcome.Column;
import org.hedgerow.outcome.Columns;
import org.hedgerow.outcome.Observer;
import org.hedgerow.outcome.ObserverKernel;
import org.hedgerow.outcome.Total;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.PathModel;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.hedgerow.simulation.Simulation;

/** What one deal of a programme holds and owes after each date of a block of paths, to be looked at by tests. */
public final class TradeRecord {
    private static final Column NOTHING = new Column("nothing", Total.OUTCOME);

    private final double[][] held; // [date][path]
    private final double[][] owed;
    private final boolean[] decides; // [date]

    private TradeRecord(int dates) {
        held = new double[dates][PathBatch.SIZE];
        owed = new double[dates][PathBatch.SIZE];
        decides = new boolean[dates];
    }

    public static TradeRecord of(ProgrammeTrade trade, Market market, LocalDate horizon, PathModel model) {
        TradeRecord[] made = new TradeRecord[1];
        Simulation.of(market, horizon, model, List.of(new Recorder(trade, market, horizon, made)))
                .run(new Settings(PathBatch.SIZE, 1, 1), Progress.SILENT);
        return made[0];
    }

    public int dates() {
        return held.length;
    }

    public boolean decides(int date) {
        return decides[date];
    }

    /** Share of the deal on each path. */
    public double[] held(int date) {
        return held[date];
    }

    /** Home currency for a unit of the deal, on each path. */
    public double[] owed(int date) {
        return owed[date];
    }

    /** Deals done on all paths, after the valuation date. */
    public int deals() {
        int deals = 0;
        for (int date = 1; date < held.length; date++) {
            for (int path = 0; path < PathBatch.SIZE; path++) {
                deals += held[date][path] == held[date - 1][path] ? 0 : 1;
            }
        }
        return deals;
    }

    private record Recorder(ProgrammeTrade trade, Market market, LocalDate horizon, TradeRecord[] made)
            implements Observer {
        @Override
        public void require(Needs needs, Columns columns) {
            trade.require(needs, market, horizon);
            Ledger.require(needs, market, payments());
            columns.mean(NOTHING);
        }

        private SortedSet<LocalDate> payments() {
            SortedSet<LocalDate> dates = new TreeSet<>(trade.payments(market, horizon));
            dates.add(horizon);
            return dates;
        }

        @Override
        public ObserverKernel bind(PathLayout layout, Columns columns) {
            ProgrammeTradeKernel kernel = (ProgrammeTradeKernel) trade.bind(layout, market, horizon);
            Ledger ledger = new Ledger(layout, market, payments(), horizon);
            TradeRecord record = new TradeRecord(layout.grid().size());
            made[0] = record;
            trade.decides(market, horizon)
                    .forEach(date -> record.decides[layout.grid().index(date)] = true);
            SortedSet<LocalDate> pays = trade.payments(market, horizon);
            return (batch, date, out) -> {
                if (pays.contains(layout.grid().date(date))) {
                    kernel.pay(batch, date, ledger.account());
                }
                record.held[date] = kernel.held().clone();
                record.owed[date] = kernel.owed().clone();
            };
        }
    }
}
