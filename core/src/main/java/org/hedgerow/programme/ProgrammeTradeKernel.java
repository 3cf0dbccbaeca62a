package org.hedgerow.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import org.hedgerow.ledger.CashAccount;
import org.hedgerow.ledger.Cost;
import org.hedgerow.ledger.CostBook;
import org.hedgerow.market.Market;
import org.hedgerow.math.Rows;
import org.hedgerow.money.Currency;
import org.hedgerow.path.ForwardOnDates;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.MarketShift;
import org.hedgerow.path.observable.Spot;
import org.hedgerow.trade.Ticket;
import org.hedgerow.trade.TradeKernel;

/**
 * Keeps, for a unit of the deal, what was bought and what is owed for it. The account knows dealt rates only; the costs
 * know spots, mid forwards and spreads. That the two agree on every path is checked where the books are closed.
 */
final class ProgrammeTradeKernel implements TradeKernel {
    private static final int NONE = -1;

    private final ProgrammeTrade terms;
    private final double amount;
    private final double halfSpread; // a share of spot
    private final double endSpread; // of what is dealt spot at the end
    private final int spotRow;
    private final int spreadRow;
    private final int openRow;
    private final int today;
    private final int opening;
    private final int end;
    private final boolean[] decides; // [date]
    private final ForwardOnDates forward;
    private final ProgrammeKernel programme;
    private final Orders orders = new Orders();

    private final double[] factor = new double[PathBatch.SIZE]; // forward over spot
    private final double[] home = new double[PathBatch.SIZE]; // discount factor from delivery to a mark
    private final double[] dealt = new double[PathBatch.SIZE]; // share bought on the date
    private final double[] missed = new double[PathBatch.SIZE];
    private final double[] owed = new double[PathBatch.SIZE]; // at dealt rates
    private final double[] explained = new double[PathBatch.SIZE]; // share bought
    private final double[] atSpot = new double[PathBatch.SIZE]; // worth of the purchases at the spots ordered at
    private final double[] points = new double[PathBatch.SIZE]; // on the spots ordered at
    private final double[] spreads = new double[PathBatch.SIZE];
    private final double[] slipped = new double[PathBatch.SIZE];
    private final double[] noSpread = new double[PathBatch.SIZE]; // 0
    private final double[] value = new double[PathBatch.SIZE];

    ProgrammeTradeKernel(ProgrammeTrade terms, PathLayout layout, Market market, LocalDate end) {
        Currency currency = terms.deal().currency();
        this.terms = terms;
        this.amount = terms.deal().amount();
        this.halfSpread = terms.bidOffer().forward();
        this.endSpread = terms.bidOffer().spot();
        this.spotRow = layout.row(new Spot(currency));
        boolean regimes = layout.hasRegimes(currency);
        SortedSet<LocalDate> dates = terms.payments(market, end);
        SortedSet<LocalDate> deals = terms.decides(market, end);
        boolean later = deals.stream().anyMatch(market.valuationDate()::isBefore);
        this.spreadRow = regimes && later ? layout.row(new MarketShift.Spread(currency)) : NONE;
        this.openRow = regimes && later ? layout.row(new MarketShift.Open(currency, MarketShift.Deal.FORWARD)) : NONE;
        this.today = layout.grid().index(market.valuationDate());
        this.opening = layout.grid().index(dates.first());
        this.end = layout.grid().index(end);
        this.decides = new boolean[layout.grid().size()];
        deals.forEach(date -> decides[layout.grid().index(date)] = true);
        this.forward =
                ForwardOnDates.of(layout, market, currency, dates, terms.deal().date());
        this.programme = terms.programme().bind(layout, terms.deal(), market, end);
    }

    /** Share of the deal held after the last date paid. */
    double[] held() {
        return orders.held();
    }

    /** Home currency owed at the end for a unit of the deal, by what was dealt up to the last date paid. */
    double[] owed() {
        return owed;
    }

    @Override
    public void look(PathBatch batch, int date) {
        if (date == opening) {
            Rows.fill(orders.held(), 0);
        }
        if (decides[date]) {
            decide(batch, date, batch.row(spotRow));
        }
    }

    @Override
    public void units(double[] out) {
        Rows.fill(out, 0);
        Rows.addScaled(out, amount, orders.held());
    }

    @Override
    public void pay(PathBatch batch, int date, CashAccount account) {
        Rows.fill(missed, 0);
        if (date == opening) {
            Rows.fill(owed, 0);
        }
        look(batch, date);
        double[] spot = batch.row(spotRow);
        forward.factor(batch, date, factor);
        if (decides[date]) {
            double[] spread = spread(batch, date);
            for (int path = 0; path < dealt.length; path++) {
                double half = (date == end ? endSpread : halfSpread) * (spread == null ? 1 : spread[path]);
                double side = Math.signum(amount * dealt[path]);
                owed[path] += dealt[path] * spot[path] * (factor[path] + side * half);
            }
        }
        if (date == end) {
            double[] held = orders.held();
            forward.home(batch, end, home);
            for (int path = 0; path < value.length; path++) {
                value[path] = home[path] * (held[path] * spot[path] * factor[path] - owed[path]);
            }
            account.receive(amount, value);
        }
    }

    private void decide(PathBatch batch, int date, double[] spot) {
        double[] held = orders.held();
        double[] wanted = orders.wanted();
        orders.start(spot);
        programme.decide(batch, date, orders);
        double[] open = openRow == NONE || date == today || date == end ? null : batch.row(openRow);
        for (int path = 0; path < held.length; path++) {
            double change = wanted[path] - held[path];
            boolean isDealt = open == null || open[path] == 1;
            dealt[path] = isDealt ? change : 0;
            missed[path] = isDealt || change == 0 ? 0 : 1;
            held[path] = isDealt ? wanted[path] : held[path];
        }
    }

    private double[] spread(PathBatch batch, int date) {
        return spreadRow == NONE || date == today ? null : batch.row(spreadRow);
    }

    @Override
    public List<Ticket> dealt(PathBatch batch, int date, int path) {
        if (!decides[date] || dealt[path] == 0) {
            return List.of();
        }
        double units = amount * dealt[path];
        double spot = batch.row(spotRow)[path];
        double[] spread = spread(batch, date);
        double half = halfSpread * (spread == null ? 1 : spread[path]);
        String words = Ticket.side(units) + " " + terms.deal().currency() + " forward to "
                + terms.deal().date();
        return List.of(Ticket.of(words, spot * (factor[path] + Math.signum(units) * half), spot * factor[path]));
    }

    @Override
    public void addMissed(int date, double[] number) {
        Rows.add(number, missed);
    }

    @Override
    public void explain(PathBatch batch, int date, CostBook costs) {
        if (date == opening) {
            Rows.fill(explained, 0);
            Rows.fill(atSpot, 0);
            Rows.fill(points, 0);
            Rows.fill(spreads, 0);
            Rows.fill(slipped, 0);
        }
        double[] spot = batch.row(spotRow);
        if (decides[date]) {
            explainDeals(spot, date == end ? noSpread : spread(batch, date));
        }
        if (date == end) {
            book(spot, costs);
            if (decides[end]) {
                bookSpotDeals(spot, spread(batch, date), costs);
            }
        }
    }

    private void bookSpotDeals(double[] spot, double[] spread, CostBook costs) {
        for (int path = 0; path < value.length; path++) {
            value[path] = home[path] * Math.abs(dealt[path]) * spot[path] * (spread == null ? 1 : spread[path]);
        }
        costs.book(Cost.BID_OFFER, -Math.abs(amount) * endSpread, value);
    }

    /** Slips are between forwards, ordered and dealt at, which no interest moves on average. */
    private void explainDeals(double[] spot, double[] spread) {
        double[] ordered = orders.ordered();
        for (int path = 0; path < dealt.length; path++) {
            explained[path] += dealt[path];
            atSpot[path] += dealt[path] * ordered[path];
            slipped[path] += dealt[path] * (spot[path] - ordered[path]) * factor[path];
            points[path] += dealt[path] * ordered[path] * (factor[path] - 1);
            spreads[path] += Math.abs(dealt[path]) * spot[path] * (spread == null ? 1 : spread[path]);
        }
    }

    /** What is only marked has its spot part discounted like the currency it stands for; the rest is carry. */
    private void book(double[] spot, CostBook costs) {
        for (int path = 0; path < value.length; path++) {
            value[path] = home[path] * factor[path] * (explained[path] * spot[path] - atSpot[path]);
        }
        costs.book(Cost.SPOT, amount, value);
        for (int path = 0; path < value.length; path++) {
            value[path] = home[path] * (points[path] - (factor[path] - 1) * atSpot[path]);
        }
        costs.book(Cost.CARRY, -amount, value);
        Rows.product(home, spreads, value);
        costs.book(Cost.BID_OFFER, -Math.abs(amount) * halfSpread, value);
        Rows.product(home, slipped, value);
        costs.book(Cost.SLIPPAGE, -amount, value);
    }
}
