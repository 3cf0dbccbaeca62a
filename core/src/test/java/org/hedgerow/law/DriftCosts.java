package org.hedgerow.law;

import static org.hedgerow.scenario.Bank.HORIZON;

import java.util.List;
import org.hedgerow.booking.HedgedOutcome;
import org.hedgerow.booking.HedgedOutcome.Group;
import org.hedgerow.market.Market;
import org.hedgerow.outcome.Column;
import org.hedgerow.outcome.Columns;
import org.hedgerow.outcome.Observer;
import org.hedgerow.outcome.ObserverKernel;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.Growth;

/** Writes what strategies lose by drift, over what home cash has grown to where that differs by path. */
record DriftCosts(List<HedgedOutcome> strategies, Market market) implements Observer {
    static Column column(HedgedOutcome strategy) {
        return new Column("discounted " + strategy.name(), Group.DRIFT_COST);
    }

    @Override
    public void require(Needs needs, Columns columns) {
        if (needs.simulatesInterest(market.home())) {
            needs.read(new Growth(market.home()), List.of(HORIZON));
        }
        strategies.forEach(strategy -> columns.mean(column(strategy)));
    }

    @Override
    public ObserverKernel bind(PathLayout layout, Columns columns) {
        int last = layout.grid().size() - 1;
        boolean isDiscounted = layout.simulatesInterest(market.home());
        return (batch, date, out) -> {
            for (HedgedOutcome strategy : date == last ? strategies : List.<HedgedOutcome>of()) {
                double[] drift = out.row(columns.place(strategy.group(Group.DRIFT_COST)));
                double[] discounted = out.row(columns.place(column(strategy)));
                for (int path = 0; path < drift.length; path++) {
                    double growth = isDiscounted ? batch.row(layout.row(new Growth(market.home())))[path] : 1;
                    discounted[path] = drift[path] / growth;
                }
            }
        };
    }
}
