package org.hedgerow.simulation;

import java.time.LocalDate;
import java.util.List;
import org.hedgerow.market.Market;
import org.hedgerow.market.TestMarket;
import org.hedgerow.money.Currency;
import org.hedgerow.outcome.Column;
import org.hedgerow.outcome.Columns;
import org.hedgerow.outcome.Observer;
import org.hedgerow.outcome.ObserverKernel;
import org.hedgerow.outcome.Total;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.PathModel;
import org.hedgerow.path.observable.Spot;

/** Writes each path's rate on the horizon, after something of a test's own has happened to the block. */
record Watch(BlockEvent event) implements Observer {
    static final LocalDate TODAY = LocalDate.of(2007, 12, 31);
    static final LocalDate HORIZON = TODAY.plusDays(2);
    static final Column COLUMN = new Column("watch", Total.OUTCOME);
    private static final Spot USD = new Spot(Currency.of("USD"));

    /** What happens to a block. */
    interface BlockEvent {
        void happen(PathBatch batch, double[] row);
    }

    static Simulation simulation(BlockEvent event) {
        return simulation(new CountingModel(), event);
    }

    static Simulation simulation(PathModel model, BlockEvent event) {
        Market market = TestMarket.of(TODAY, "UAH")
                .rate("UAH", 0)
                .rate("USD", 0)
                .spot("USD/UAH", 5)
                .market();
        return Simulation.of(market, HORIZON, model, List.of(new Watch(event)));
    }

    @Override
    public void require(Needs needs, Columns columns) {
        needs.read(USD, List.of(HORIZON));
        columns.everyPath(COLUMN);
    }

    @Override
    public ObserverKernel bind(PathLayout layout, Columns columns) {
        int last = layout.grid().size() - 1;
        return (batch, date, out) -> {
            if (date == last) {
                double[] row = out.row(columns.place(COLUMN));
                System.arraycopy(batch.row(layout.row(USD)), 0, row, 0, PathBatch.SIZE);
                event.happen(batch, row);
            }
        };
    }
}
