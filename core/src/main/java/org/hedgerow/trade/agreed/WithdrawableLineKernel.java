package org.hedgerow.trade.agreed;

import java.util.List;
import org.hedgerow.instrument.Quantity;
import org.hedgerow.ledger.CashAccount;
import org.hedgerow.ledger.Cost;
import org.hedgerow.ledger.CostBook;
import org.hedgerow.market.Market;
import org.hedgerow.math.Rows;
import org.hedgerow.money.Currency;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.MarketShift;
import org.hedgerow.path.observable.Spot;
import org.hedgerow.trade.Ticket;
import org.hedgerow.trade.TradeKernel;

/** Keeps on which paths the line still runs, once for each of the two books. */
final class WithdrawableLineKernel implements TradeKernel {
    private static final int NONE = -1;

    private final Currency currency;
    private final WithdrawableLine.Step[] steps; // [date], null where nothing happens
    private final int first;
    private final int last;
    private final boolean isFirstDealtToday;
    private final int spotRow;
    private final int spreadRow;
    private final double spotToday;
    private final double[] halfSpread; // [date], of what is drawn or repaid
    private final double[] calledHalfSpread; // [date], of the debt
    private final double[] runs = new double[PathBatch.SIZE]; // 1 where the line is not withdrawn
    private final double[] explainedRuns = new double[PathBatch.SIZE];
    private final double[] spot = new double[PathBatch.SIZE];
    private final double[] spread = new double[PathBatch.SIZE]; // times today's
    private final double[] cash = new double[PathBatch.SIZE];
    private final double[] turned = new double[PathBatch.SIZE]; // drawn on the date, repaid where negative
    private final double[] units = new double[PathBatch.SIZE];
    private final double[] dealt = new double[PathBatch.SIZE];

    WithdrawableLineKernel(WithdrawableLine line, PathLayout layout, Market market) {
        currency = line.currency();
        steps = new WithdrawableLine.Step[layout.grid().size()];
        line.steps().forEach(step -> steps[layout.grid().index(step.date())] = step);
        first = layout.grid().index(line.steps().get(0).date());
        last = layout.grid().index(line.steps().get(line.steps().size() - 1).date());
        isFirstDealtToday = !line.steps().get(0).date().isAfter(market.spotDate(line.currency()));
        spotRow = layout.row(new Spot(line.currency()));
        spreadRow = layout.hasRegimes(line.currency()) ? layout.row(new MarketShift.Spread(line.currency())) : NONE;
        spotToday = market.spot(line.currency());
        halfSpread = new double[steps.length];
        calledHalfSpread = new double[steps.length];
        for (WithdrawableLine.Step step : line.steps()) {
            int date = layout.grid().index(step.date());
            halfSpread[date] =
                    market.bidOffer(line.currency(), step.drawn(), step.date()).spot();
            calledHalfSpread[date] =
                    market.bidOffer(line.currency(), step.debt(), step.date()).spot();
        }
    }

    @Override
    public void pay(PathBatch batch, int date, CashAccount account) {
        WithdrawableLine.Step step = steps[date];
        bindMarket(batch, date);
        if (date == first) {
            Rows.fill(runs, 1);
        }
        double due = step.interest() + step.fee();
        double drawn = date == last ? -step.debt() : step.drawn();
        double side = date == last ? 0 : Math.signum(drawn) * halfSpread[date];
        for (int path = 0; path < cash.length; path++) {
            boolean withdrawn = date != last && spread[path] > 1;
            double amount = withdrawn
                    ? -step.debt() * (1 + calledHalfSpread[date] * spread[path])
                    : drawn * (1 - side * spread[path]);
            cash[path] = runs[path] * spot[path] * (amount - due);
            runs[path] = withdrawn ? 0 : runs[path];
        }
        account.receive(1, cash);
    }

    @Override
    public List<Ticket> dealt(PathBatch batch, int date, int path) {
        double drawn = turned[path];
        if (drawn == 0) {
            return List.of();
        }
        String amount = Quantity.of(Math.abs(drawn)) + " " + currency;
        if (date == last) {
            return List.of(Ticket.of("repay " + amount + " out of what comes in", spot[path], spot[path]));
        }
        String words = drawn > 0 ? "draw and sell " + amount + " spot" : "buy " + amount + " spot and repay";
        double half = dealt[path] / Math.abs(drawn);
        return List.of(Ticket.of(words, spot[path] - Math.signum(drawn) * half, spot[path]));
    }

    @Override
    public void explain(PathBatch batch, int date, CostBook costs) {
        WithdrawableLine.Step step = steps[date];
        bindMarket(batch, date);
        if (date == first) {
            Rows.fill(explainedRuns, 1);
        }
        explainInterest(step, costs);
        for (int path = 0; path < units.length; path++) {
            boolean withdrawn = date != last && spread[path] > 1;
            double change = withdrawn || date == last ? -step.debt() : step.drawn();
            turned[path] = explainedRuns[path] * change;
            units[path] = explainedRuns[path] * (change - step.interest() - step.fee());
            double half = withdrawn ? calledHalfSpread[date] : halfSpread[date];
            double wider = date == last ? 0 : half * spread[path];
            dealt[path] = explainedRuns[path] * Math.abs(change) * wider * spot[path];
            explainedRuns[path] = withdrawn ? 0 : explainedRuns[path];
        }
        costs.book(Cost.BID_OFFER, -1, dealt);
        costs.book(Cost.CARRY, spotToday, units);
        for (int path = 0; path < units.length; path++) {
            units[path] *= spot[path] - spotToday;
        }
        costs.book(Cost.SPOT, 1, units);
    }

    /** What is above the risk-free rate, and the fee, are frictions at the day's spot. */
    private void explainInterest(WithdrawableLine.Step step, CostBook costs) {
        Rows.product(explainedRuns, spot, cash);
        costs.book(Cost.FUNDING, -step.spread(), cash);
        costs.book(Cost.FEES, -step.fee(), cash);
        costs.book(Cost.CARRY, step.spread() + step.fee(), cash);
    }

    private void bindMarket(PathBatch batch, int date) {
        if (date == first && isFirstDealtToday) {
            Rows.fill(spot, spotToday);
        } else {
            System.arraycopy(batch.row(spotRow), 0, spot, 0, spot.length);
        }
        if (spreadRow == NONE) {
            Rows.fill(spread, 1);
        } else {
            System.arraycopy(batch.row(spreadRow), 0, spread, 0, spread.length);
        }
    }
}
