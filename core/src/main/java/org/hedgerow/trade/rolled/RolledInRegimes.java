package org.hedgerow.trade.rolled;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hedgerow.ledger.CashAccount;
import org.hedgerow.ledger.Cost;
import org.hedgerow.ledger.CostBook;
import org.hedgerow.market.Market;
import org.hedgerow.math.Rows;
import org.hedgerow.money.Currency;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathForward;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.MarketShift;
import org.hedgerow.path.observable.Spot;
import org.hedgerow.trade.Ticket;
import org.hedgerow.trade.TradeKernel;

/**
 * Rolls a spot deal at the points and spreads that the regime of each path has on the day of each roll; those of the
 * first swap are known today. Where nobody deals swaps the position is closed, and later opened again, at that day's
 * spot and half its spread; between the two it gains and pays nothing. Each of the two codes keeps rows of its own.
 */
final class RolledInRegimes implements TradeKernel {
    private final RolledSpot terms;
    private final RollTickets tickets;
    private final int opening;
    private final int spotRow;
    private final double spotToday;
    private final double firstFactor;
    private final PathForward[] next; // [date], of the swap dealt there, or null where none is
    private final int spreadRow; // these three are not read where no swap is dealt on the way
    private final int swapsRow;
    private final int spotsRow;
    private final double[] held = new double[PathBatch.SIZE]; // 1 where the position is open
    private final double[] due = new double[PathBatch.SIZE]; // dealt rate of the swap that runs
    private final double[] before = new double[PathBatch.SIZE]; // held until the date
    private final double[] missed = new double[PathBatch.SIZE];
    private final double[] cash = new double[PathBatch.SIZE];
    private final double[] explainedHeld = new double[PathBatch.SIZE];
    private final double[] explainedAt = new double[PathBatch.SIZE];
    private final double[] points = new double[PathBatch.SIZE];
    private final double[] spreadPaid = new double[PathBatch.SIZE]; // a share of the spot dealt at
    private final double[] part = new double[PathBatch.SIZE];

    RolledInRegimes(RolledSpot terms, double[] forwardFactor, List<LocalDate> rolls, PathLayout layout, Market market) {
        Currency currency = terms.currency();
        this.terms = terms;
        this.tickets = new RollTickets(terms, rolls, layout.grid());
        this.opening = layout.grid().index(rolls.get(0));
        this.spotRow = layout.row(new Spot(currency));
        this.spotToday = market.spot(currency);
        this.firstFactor = forwardFactor[layout.grid().index(rolls.get(1))];
        this.next = new PathForward[layout.grid().size()];
        for (int roll = 2; roll < rolls.size(); roll++) {
            LocalDate dealt = rolls.get(roll - 1);
            next[layout.grid().index(dealt)] = PathForward.of(layout, market, currency, dealt, rolls.get(roll));
        }
        boolean rolled = rolls.size() > 2;
        this.spreadRow = rolled ? layout.row(new MarketShift.Spread(currency)) : spotRow;
        this.swapsRow = rolled ? layout.row(new MarketShift.Open(currency, MarketShift.Deal.SWAP)) : spotRow;
        this.spotsRow = rolled ? layout.row(new MarketShift.Open(currency, MarketShift.Deal.SPOT)) : spotRow;
    }

    static void require(Needs needs, Currency currency, List<LocalDate> dealt) {
        if (!dealt.isEmpty()) {
            needs.read(new MarketShift.Spread(currency), dealt);
            needs.read(new MarketShift.Open(currency, MarketShift.Deal.SWAP), dealt);
            needs.read(new MarketShift.Open(currency, MarketShift.Deal.SPOT), dealt);
        }
    }

    @Override
    public void pay(PathBatch batch, int date, CashAccount account) {
        double side = Math.signum(terms.amount());
        Rows.fill(missed, 0);
        if (date == opening) {
            double dealt = spotToday * (1 + side * terms.bidOffer().spot());
            account.receive(terms.amount() * (spotToday - dealt));
            Rows.fill(before, 0);
            Rows.fill(held, 1);
            Rows.fill(due, spotToday * (firstFactor + side * terms.bidOffer().swap()));
            return;
        }
        double[] spot = batch.row(spotRow);
        System.arraycopy(held, 0, before, 0, held.length);
        for (int path = 0; path < cash.length; path++) {
            cash[path] = held[path] * (spot[path] - due[path]);
        }
        if (next[date] != null) {
            next[date].factor(batch, due);
            roll(spot, batch.row(spreadRow), batch.row(swapsRow), batch.row(spotsRow), side);
        }
        account.receive(terms.amount(), cash);
    }

    /** Who holds the position needs a swap to go on holding it; who does not needs a spot deal too. */
    private void roll(double[] spot, double[] spread, double[] swaps, double[] spots, double side) {
        double halfSpot = side * terms.bidOffer().spot();
        double halfSwap = side * terms.bidOffer().swap();
        for (int path = 0; path < cash.length; path++) {
            double after = held[path] == 1 ? swaps[path] : swaps[path] * spots[path];
            double turned = after == held[path] ? 0 : 1;
            cash[path] -= turned * halfSpot * spread[path] * spot[path];
            missed[path] = 1 - after;
            due[path] = spot[path] * (due[path] + halfSwap * spread[path]);
            held[path] = after;
        }
    }

    /** Spot deals open and close the position, swaps keep it. */
    @Override
    public List<Ticket> dealt(PathBatch batch, int date, int path) {
        boolean isFirst = date == opening;
        if (!isFirst && next[date] == null) {
            return List.of();
        }
        double spot = isFirst ? spotToday : batch.row(spotRow)[path];
        double spread = isFirst ? 1 : batch.row(spreadRow)[path];
        double halfSwap = terms.bidOffer().swap() * spread;
        List<Ticket> dealt = new ArrayList<>();
        if (held[path] != before[path]) {
            dealt.add(tickets.spot(
                    held[path] - before[path], spot, terms.bidOffer().spot() * spread));
        }
        if (held[path] == 1) {
            double mid = due[path] - Math.signum(terms.amount()) * halfSwap * spot;
            dealt.addAll(tickets.swap(date, spot, mid, halfSwap));
        }
        return dealt;
    }

    @Override
    public void held(double[] out) {
        System.arraycopy(held, 0, out, 0, out.length);
    }

    @Override
    public void addMissed(int date, double[] number) {
        Rows.add(number, missed);
    }

    @Override
    public void explain(PathBatch batch, int date, CostBook costs) {
        double size = Math.abs(terms.amount());
        if (date == opening) {
            costs.book(Cost.BID_OFFER, -size * terms.bidOffer().spot() * spotToday);
            Rows.fill(explainedHeld, 1);
            Rows.fill(explainedAt, spotToday);
            Rows.fill(points, spotToday * (firstFactor - 1));
            Rows.fill(spreadPaid, spotToday * terms.bidOffer().swap());
            return;
        }
        double[] spot = batch.row(spotRow);
        for (int path = 0; path < part.length; path++) {
            part[path] = explainedHeld[path] == 1 ? spot[path] - explainedAt[path] : 0;
        }
        costs.book(Cost.SPOT, terms.amount(), part);
        Rows.product(explainedHeld, points, part);
        costs.book(Cost.CARRY, -terms.amount(), part);
        Rows.product(explainedHeld, spreadPaid, part);
        costs.book(Cost.BID_OFFER, -size, part);
        if (next[date] != null) {
            next[date].factor(batch, points);
            explainRoll(batch, spot);
            costs.book(Cost.BID_OFFER, -size, part);
        }
    }

    private void explainRoll(PathBatch batch, double[] spot) {
        double[] spread = batch.row(spreadRow);
        double[] swaps = batch.row(swapsRow);
        double[] spots = batch.row(spotsRow);
        for (int path = 0; path < part.length; path++) {
            boolean open = swaps[path] == 1 && (explainedHeld[path] == 1 || spots[path] == 1);
            boolean dealsSpot = open != (explainedHeld[path] == 1);
            part[path] = dealsSpot ? terms.bidOffer().spot() * spread[path] * spot[path] : 0;
            explainedHeld[path] = open ? 1 : 0;
            explainedAt[path] = spot[path];
            points[path] = spot[path] * (points[path] - 1);
            spreadPaid[path] = spot[path] * terms.bidOffer().swap() * spread[path];
        }
    }
}
