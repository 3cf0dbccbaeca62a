package org.hedgerow.trade.margin;

import java.time.LocalDate;
import java.util.SortedSet;
import org.hedgerow.ledger.CashAccount;
import org.hedgerow.ledger.Cost;
import org.hedgerow.ledger.CostBook;
import org.hedgerow.market.Market;
import org.hedgerow.math.Rows;
import org.hedgerow.money.Currency;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.Growth;
import org.hedgerow.path.observable.MarketShift;
import org.hedgerow.trade.TradeKernel;

/** Daily variation margin in the quote currency, turned into home currency at that day's spot. */
final class FuturesKernel implements TradeKernel {
    private static final int NONE = -1;

    private final FuturesSchedule schedule;
    private final FuturesPrice price;
    private final PairSpot spots;
    private final double spotToday; // of the pair
    private final double quoteToday; // home currency per unit of quote currency
    private final double side;
    private final double halfSpread; // a share of spot
    private final int today;
    private final int spreadRow; // of the base currency, if its spreads differ by path
    private final int growthRow; // of the quote currency, if its interest is simulated
    private final boolean keepsLosses; // in the margin account, down to the maintenance margin
    private final MarginLine line; // null without end of credit
    private final MarginShortfall paid = new MarginShortfall();
    private final MarginShortfall explained = new MarginShortfall();

    private final double[] settled = new double[PathBatch.SIZE]; // price of the day
    private final double[] before = new double[PathBatch.SIZE]; // price of the date before
    private final double[] overMid = new double[PathBatch.SIZE]; // dealt at the opening, signed like the lots
    private final double[] spotBefore = new double[PathBatch.SIZE];
    private final double[] basisBefore = new double[PathBatch.SIZE];
    private final double[] openingCost = new double[PathBatch.SIZE];
    private final double[] interest = new double[PathBatch.SIZE]; // of the initial margin, by today's curve
    private final double[] grownAtOpening = new double[PathBatch.SIZE];
    private final double[] grownBefore = new double[PathBatch.SIZE];
    private final double[] riskFree = new double[PathBatch.SIZE]; // growth since the margin date before
    private final double[] dealt = new double[PathBatch.SIZE]; // base currency, on the day
    private final double[] change = new double[PathBatch.SIZE];
    private final double[] gain = new double[PathBatch.SIZE];
    private final double[] row = new double[PathBatch.SIZE];

    FuturesKernel(Futures trade, PathLayout layout, Market market, LocalDate horizon) {
        SortedSet<LocalDate> dates = trade.payments(market, horizon);
        Currency bought = trade.contract().pair().base();
        Currency quoted = trade.contract().pair().quote();
        schedule = new FuturesSchedule(trade, layout.grid(), market, horizon);
        price = new FuturesPrice(trade.contract(), layout, market, dates);
        spots = PairSpot.of(trade.contract().pair(), layout, market);
        spotToday = market.quote(trade.contract().pair()).spot();
        quoteToday = market.spot(quoted);
        side = Math.signum(trade.lots());
        halfSpread = trade.halfSpread();
        today = layout.grid().index(market.valuationDate());
        spreadRow = layout.hasRegimes(bought) ? layout.row(new MarketShift.Spread(bought)) : NONE;
        growthRow = layout.simulatesInterest(quoted) ? layout.row(new Growth(quoted)) : NONE;
        keepsLosses = trade.contract().margin().maintenance()
                < trade.contract().margin().initial();
        line = trade.terms()
                .line()
                .map(credit -> new MarginLine(credit, trade.foreign(market), layout))
                .orElse(null);
    }

    @Override
    public void pay(PathBatch batch, int date, CashAccount account) {
        double[] spot = spot(batch, date);
        if (date == schedule.opening) {
            open(batch, date, spot);
            Rows.fill(row, -schedule.fees[date]);
            Rows.product(row, inHome(batch, date), row);
            account.receive(1, row);
            return;
        }
        double[] inHome = inHome(batch, date);
        boolean ends = date == schedule.last;
        grow(batch, date);
        price.settle(batch, date, spot, settled);
        double scheduled = schedule.held[date];
        for (int path = 0; path < gain.length; path++) {
            gain[path] = held(scheduled, path) * (settled[path] - before[path]);
            before[path] = settled[path];
        }
        if (keepsLosses) {
            paid.settle(gain, riskFree, schedule.earned[date], schedule.slack[date], ends);
        }
        if (line != null) {
            line.observe(batch, gain, inHome, date, ends);
            paid.close(line.closes(), gain);
        }
        if (date == schedule.first) {
            Rows.addScaled(gain, -scheduled, overMid);
        }
        if (deals(date)) {
            payDeals(batch, date, spot);
        }
        Rows.product(gain, inHome, change);
        account.receive(1, change);
        addInterest(date);
        if (ends) {
            payInterest(batch, inHome);
            account.receive(1, row);
        }
    }

    /** On most days nothing is: what is held stays. */
    private boolean deals(int date) {
        return line != null || schedule.turned[date] != 0 || schedule.fees[date] != 0;
    }

    private void payDeals(PathBatch batch, int date, double[] spot) {
        deal(date);
        double[] spread = spread(batch, date);
        double fees = schedule.fees[date];
        double closingFees = schedule.closingFees[date];
        for (int path = 0; path < gain.length; path++) {
            gain[path] -= dealt[path] * halfSpread * spread[path] * spot[path];
            gain[path] -= fee(fees, closingFees, path);
        }
    }

    /** What was dealt over the price of the day is paid with the first settlement. */
    private void open(PathBatch batch, int date, double[] spot) {
        price.settle(batch, date, spot, settled);
        System.arraycopy(settled, 0, before, 0, before.length);
        double[] spread = spread(batch, date);
        for (int path = 0; path < before.length; path++) {
            overMid[path] = side * halfSpread * spread[path] * spot[path];
        }
        Rows.fill(interest, 0);
        if (growthRow == NONE || date == today) {
            Rows.fill(grownAtOpening, 1);
        } else {
            System.arraycopy(batch.row(growthRow), 0, grownAtOpening, 0, before.length);
        }
        System.arraycopy(grownAtOpening, 0, grownBefore, 0, before.length);
        paid.open();
        if (line != null) {
            line.open();
        }
    }

    private double[] spot(PathBatch batch, int date) {
        if (date != today) {
            return spots.rate(batch);
        }
        Rows.fill(change, spotToday);
        return change;
    }

    private double[] inHome(PathBatch batch, int date) {
        if (date != today) {
            return spots.quoteInHome(batch);
        }
        Rows.fill(gain, quoteToday);
        return gain;
    }

    /** What the regime makes of spreads; the row holds until the next call. */
    private double[] spread(PathBatch batch, int date) {
        if (spreadRow != NONE && date != today) {
            return batch.row(spreadRow);
        }
        Rows.fill(row, 1);
        return row;
    }

    /** Base currency held until a date on a path. */
    private double held(double scheduled, int path) {
        return line == null ? scheduled : scheduled * line.held()[path];
    }

    private void grow(PathBatch batch, int date) {
        if (growthRow == NONE) {
            Rows.fill(riskFree, schedule.riskFree[date]);
            return;
        }
        double[] grown = batch.row(growthRow);
        for (int path = 0; path < riskFree.length; path++) {
            riskFree[path] = grown[path] / grownBefore[path];
            grownBefore[path] = grown[path];
        }
    }

    /** What is dealt to hold more, less or nothing. */
    private void deal(int date) {
        Rows.fill(dealt, schedule.turned[date]);
        if (line != null) {
            double all = Math.abs(schedule.held[date]);
            for (int path = 0; path < dealt.length; path++) {
                dealt[path] = line.closes()[path] == 1 ? all : dealt[path] * line.held()[path];
            }
        }
    }

    /** Quote currency. */
    private double fee(double fees, double closingFees, int path) {
        if (line == null) {
            return fees;
        }
        return line.closes()[path] == 1 ? closingFees : fees * line.held()[path];
    }

    private void addInterest(int date) {
        Rows.add(interest, schedule.interest[date]);
        if (line != null) {
            for (int path = 0; path < interest.length; path++) {
                interest[path] -= line.heldBefore(path) ? 0 : schedule.interest[date];
            }
        }
    }

    /** What today's interest on the initial margin becomes on each path, in home currency. */
    private void payInterest(PathBatch batch, double[] inHome) {
        Rows.product(interest, inHome, row);
        if (growthRow != NONE) {
            double[] grown = batch.row(growthRow);
            for (int path = 0; path < row.length; path++) {
                row[path] *= grown[path] / grownAtOpening[path] / schedule.growth;
            }
        }
    }

    @Override
    public void held(double[] out) {
        if (line == null) {
            Rows.fill(out, 1);
        } else {
            System.arraycopy(line.held(), 0, out, 0, out.length);
        }
    }

    @Override
    public void addMissed(int date, double[] number) {
        if (line != null && date != schedule.opening) {
            Rows.add(number, line.closes());
        }
    }

    @Override
    public void explain(PathBatch batch, int date, CostBook costs) {
        double[] spot = spot(batch, date);
        if (date == schedule.opening) {
            explainOpening(batch, date, spot, costs);
            return;
        }
        double[] inHome = inHome(batch, date);
        double scheduled = schedule.held[date];
        for (int path = 0; path < change.length; path++) {
            double amount = explainedHeld(scheduled, path) * inHome[path];
            double basis = settled[path] - spot[path];
            change[path] = amount * (spot[path] - spotBefore[path]);
            gain[path] = amount * (basis - basisBefore[path]);
            spotBefore[path] = spot[path];
            basisBefore[path] = basis;
        }
        costs.book(Cost.SPOT, 1, change);
        costs.book(Cost.CARRY, 1, gain);
        if (keepsLosses) {
            explainMargin(date, inHome, costs);
        }
        if (date == schedule.first) {
            Rows.product(openingCost, inHome, change);
            costs.book(Cost.BID_OFFER, -1, change);
        }
        if (deals(date)) {
            explainDeals(batch, date, spot, inHome, costs);
        }
        if (date == schedule.last) {
            payInterest(batch, inHome);
            costs.book(Cost.FUNDING, 1, row);
        }
    }

    private void explainOpening(PathBatch batch, int date, double[] spot, CostBook costs) {
        System.arraycopy(spot, 0, spotBefore, 0, spot.length);
        double[] spread = spread(batch, date);
        double size = Math.abs(schedule.held[schedule.first]) * halfSpread;
        for (int path = 0; path < spot.length; path++) {
            basisBefore[path] = settled[path] - spot[path];
            openingCost[path] = size * spread[path] * spot[path];
        }
        explained.open();
        costs.book(Cost.FEES, -schedule.fees[date], inHome(batch, date));
    }

    /** As it was before a line ended it on the day. */
    private double explainedHeld(double scheduled, int path) {
        return line == null || line.heldBefore(path) ? scheduled : 0;
    }

    /** What the margin account keeps back is paid later: interest at the exchange's rate lies between. */
    private void explainMargin(int date, double[] inHome, CostBook costs) {
        for (int path = 0; path < gain.length; path++) {
            gain[path] = (change[path] + gain[path]) / inHome[path];
        }
        double earned = schedule.earned[date];
        explained.follow(gain, riskFree, earned, paid);
        if (line != null) {
            explained.close(line.closes(), gain);
        }
        explained.spread(riskFree, earned, change);
        Rows.product(change, inHome, change);
        costs.book(Cost.FUNDING, 1, change);
        explained.kept(riskFree, change);
        Rows.product(change, inHome, change);
        costs.book(Cost.ACCRUAL, 1, change);
    }

    private void explainDeals(PathBatch batch, int date, double[] spot, double[] inHome, CostBook costs) {
        double[] spread = spread(batch, date);
        double fees = schedule.fees[date];
        double closingFees = schedule.closingFees[date];
        for (int path = 0; path < change.length; path++) {
            change[path] = dealt[path] * spread[path] * spot[path] * inHome[path];
            gain[path] = fee(fees, closingFees, path) * inHome[path];
        }
        costs.book(Cost.BID_OFFER, -halfSpread, change);
        costs.book(Cost.FEES, -1, gain);
    }
}
