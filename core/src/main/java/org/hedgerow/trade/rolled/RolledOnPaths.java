package org.hedgerow.trade.rolled;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hedgerow.ledger.CashAccount;
import org.hedgerow.ledger.Cost;
import org.hedgerow.ledger.CostBook;
import org.hedgerow.market.Market;
import org.hedgerow.math.Rows;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathForward;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.Spot;
import org.hedgerow.trade.Ticket;
import org.hedgerow.trade.TradeKernel;

/**
 * Rolls a spot deal at the points that the path's interest makes on the day of each roll; those of the first swap are
 * known today. Each of its two codes keeps rows of its own from the roll before.
 */
final class RolledOnPaths implements TradeKernel {
    private final RolledSpot terms;
    private final RollTickets tickets;
    private final int opening;
    private final int spotRow;
    private final double spotToday;
    private final double firstFactor;
    private final PathForward[] next; // [date], of the swap dealt there, or null where none is
    private final double[] paidAt = new double[PathBatch.SIZE];
    private final double[] paidForward = new double[PathBatch.SIZE];
    private final double[] explainedAt = new double[PathBatch.SIZE];
    private final double[] points = new double[PathBatch.SIZE];

    RolledOnPaths(RolledSpot terms, double[] forwardFactor, List<LocalDate> rolls, PathLayout layout, Market market) {
        this.terms = terms;
        this.tickets = new RollTickets(terms, rolls, layout.grid());
        this.opening = layout.grid().index(rolls.get(0));
        this.spotRow = layout.row(new Spot(terms.currency()));
        this.spotToday = market.spot(terms.currency());
        this.firstFactor = forwardFactor[layout.grid().index(rolls.get(1))];
        this.next = new PathForward[layout.grid().size()];
        for (int roll = 2; roll < rolls.size(); roll++) {
            LocalDate dealt = rolls.get(roll - 1);
            next[layout.grid().index(dealt)] = PathForward.of(layout, market, terms.currency(), dealt, rolls.get(roll));
        }
    }

    @Override
    public void pay(PathBatch batch, int date, CashAccount account) {
        double side = Math.signum(terms.amount());
        if (date == opening) {
            double dealt = spotToday * (1 + side * terms.bidOffer().spot());
            account.receive(terms.amount() * (spotToday - dealt));
            Rows.fill(paidAt, spotToday);
            Rows.fill(paidForward, spotToday * firstFactor);
            return;
        }
        double[] spot = batch.row(spotRow);
        account.receive(terms.amount(), spot);
        account.receive(-terms.amount(), paidForward);
        account.receive(-terms.amount() * side * terms.bidOffer().swap(), paidAt);
        if (next[date] != null) {
            System.arraycopy(spot, 0, paidAt, 0, spot.length);
            next[date].factor(batch, paidForward);
            Rows.product(spot, paidForward, paidForward);
        }
    }

    @Override
    public List<Ticket> dealt(PathBatch batch, int date, int path) {
        List<Ticket> dealt = new ArrayList<>();
        if (date == opening) {
            dealt.add(tickets.spot(1, spotToday, terms.bidOffer().spot()));
        }
        double spot = date == opening ? spotToday : batch.row(spotRow)[path];
        dealt.addAll(
                tickets.swap(date, spot, paidForward[path], terms.bidOffer().swap()));
        return dealt;
    }

    @Override
    public void explain(PathBatch batch, int date, CostBook costs) {
        if (date == opening) {
            costs.book(
                    Cost.BID_OFFER, -Math.abs(terms.amount()) * terms.bidOffer().spot() * spotToday);
            Rows.fill(explainedAt, spotToday);
            Rows.fill(points, spotToday * (firstFactor - 1));
            return;
        }
        double[] spot = batch.row(spotRow);
        costs.book(Cost.SPOT, terms.amount(), spot);
        costs.book(Cost.SPOT, -terms.amount(), explainedAt);
        costs.book(Cost.CARRY, -terms.amount(), points);
        costs.book(Cost.BID_OFFER, -Math.abs(terms.amount()) * terms.bidOffer().swap(), explainedAt);
        if (next[date] != null) {
            next[date].factor(batch, points);
            for (int path = 0; path < points.length; path++) {
                points[path] = spot[path] * (points[path] - 1);
                explainedAt[path] = spot[path];
            }
        }
    }
}
