package org.hedgerow.programme.order;

import java.time.LocalDate;
import java.util.SortedSet;
import org.hedgerow.market.Market;
import org.hedgerow.math.Rows;
import org.hedgerow.path.ForwardOnDates;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.Spot;
import org.hedgerow.position.Exposure;
import org.hedgerow.programme.Orders;
import org.hedgerow.programme.ProgrammeKernel;
import org.hedgerow.programme.rule.Looks;

/**
 * Fills on a date what the date before saw the rate pass, and looks whether it passes it now. What is meant is the
 * forward of the day that saw it; what the market refuses stays ordered.
 */
final class OrderKernel implements ProgrammeKernel {
    private final double level; // home per unit
    private final double side; // 1 where the rate passes the level upwards
    private final boolean reentry;
    private final int first;
    private final int spotRow;
    private final ForwardOnDates forward;
    private final double[] factor = new double[PathBatch.SIZE];
    private final double[] target = new double[PathBatch.SIZE]; // share to be held once all is filled
    private final double[] meant = new double[PathBatch.SIZE]; // forward of the day that changed the target

    /**
     * An order for the whole deal.
     *
     * @param move from today's spot to the level, a share of it: against the exposure, in its favour where negative
     */
    OrderKernel(
            double move, boolean reentry, SortedSet<LocalDate> dates, PathLayout layout, Exposure deal, Market market) {
        this.level = market.spot(deal.currency()) * (1 + Looks.against(deal) * move);
        this.side = Looks.against(deal) * Math.signum(move);
        this.reentry = reentry;
        this.first = dates.isEmpty() ? 0 : layout.grid().index(dates.first());
        this.spotRow = layout.row(new Spot(deal.currency()));
        this.forward = ForwardOnDates.of(layout, market, deal.currency(), dates, deal.date());
    }

    @Override
    public void decide(PathBatch batch, int date, Orders orders) {
        if (date == first) {
            Rows.fill(target, 0);
        }
        double[] spot = batch.row(spotRow);
        double[] held = orders.held();
        forward.factor(batch, date, factor);
        for (int path = 0; path < target.length; path++) {
            if (target[path] != held[path]) {
                orders.wanted()[path] = target[path];
                orders.ordered()[path] = meant[path] / factor[path];
            }
        }
        for (int path = 0; path < target.length; path++) {
            double beyond = side * (spot[path] - level) >= 0 ? 1 : 0;
            double next = reentry ? beyond : Math.max(target[path], beyond);
            if (next != target[path]) {
                target[path] = next;
                meant[path] = spot[path] * factor[path];
            }
        }
    }
}
