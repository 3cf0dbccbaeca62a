package org.hedgerow.trade.margin;

import java.time.LocalDate;
import org.hedgerow.ledger.CashAccount;
import org.hedgerow.ledger.Cost;
import org.hedgerow.ledger.CostBook;
import org.hedgerow.market.Market;
import org.hedgerow.math.Rows;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.Growth;
import org.hedgerow.time.DayCount;
import org.hedgerow.trade.TradeKernel;

/**
 * Keeps the collateral on each path. What is moved is a loan: it is explained as interest, which comes to nothing where
 * collateral earns the risk-free rate, and so leaves the components of a forward what they are without collateral.
 */
final class CollateralKernel implements TradeKernel {
    private static final int NONE = -1;

    private final MarginedForward[] forwards;
    private final double threshold;
    private final double theirThreshold;
    private final double minimumTransfer;
    private final MarginLine line; // null without end of credit
    private final int first;
    private final int last;
    private final boolean[] isMargin; // [date]
    private final double[] todaysGrowth; // [date], of home cash since the payment before, by today's curve
    private final double[] earned; // [date], by what of that collateral grows more, a factor
    private final int growthRow; // if it differs by path

    private final double[] collateral = new double[PathBatch.SIZE]; // received and kept, negative where posted
    private final double[] explained = new double[PathBatch.SIZE]; // the same, as the other book knows it
    private final double[] grownBefore = new double[PathBatch.SIZE];
    private final double[] growth = new double[PathBatch.SIZE]; // since the payment before, risk-free
    private final double[] held = new double[PathBatch.SIZE]; // 1 until they are closed
    private final double[] value = new double[PathBatch.SIZE]; // of what is still to be settled, home currency
    private final double[] next = new double[PathBatch.SIZE]; // collateral after the date
    private final double[] cash = new double[PathBatch.SIZE];
    private final double[] row = new double[PathBatch.SIZE];
    private boolean closesAny; // on the date

    CollateralKernel(CollateralisedForwards terms, PathLayout layout, Market market, LocalDate horizon) {
        Collateral agreed = terms.collateral();
        threshold = agreed.threshold();
        theirThreshold = agreed.theirThreshold().orElse(threshold);
        minimumTransfer = agreed.minimumTransfer();
        forwards = terms.forwards().stream()
                .map(forward -> new MarginedForward(terms, forward, layout, market, horizon))
                .toArray(MarginedForward[]::new);
        line = agreed.line()
                .map(credit -> new MarginLine(credit, terms.currencies(), layout))
                .orElse(null);
        int dates = layout.grid().size();
        isMargin = new boolean[dates];
        todaysGrowth = new double[dates];
        earned = new double[dates];
        terms.marginDates(market, horizon)
                .forEach(date -> isMargin[layout.grid().index(date)] = true);
        LocalDate before = market.valuationDate();
        for (LocalDate payment : terms.payments(market, horizon)) {
            int date = layout.grid().index(payment);
            todaysGrowth[date] = market.growth(market.home(), before, payment);
            earned[date] = StrictMath.exp(agreed.spread() * DayCount.ACT_365F.years(before, payment));
            before = payment;
        }
        first = layout.grid().index(terms.payments(market, horizon).first());
        last = layout.grid().index(terms.end(horizon));
        growthRow = layout.simulatesInterest(market.home()) ? layout.row(new Growth(market.home())) : NONE;
    }

    @Override
    public void pay(PathBatch batch, int date, CashAccount account) {
        if (date == first) {
            open();
        }
        grow(batch, date);
        settle(batch, date);
        call(batch, date);
        if (closesAny) {
            close(batch, date);
        }
        for (int path = 0; path < cash.length; path++) {
            cash[path] += next[path] - collateral[path] * growth[path] * earned[date];
        }
        System.arraycopy(next, 0, collateral, 0, next.length);
        account.receive(1, cash);
    }

    private void open() {
        Rows.fill(collateral, 0);
        Rows.fill(explained, 0);
        Rows.fill(grownBefore, 1);
        Rows.fill(held, 1);
        if (line != null) {
            line.open();
        }
    }

    private void grow(PathBatch batch, int date) {
        if (growthRow == NONE) {
            Rows.fill(growth, todaysGrowth[date]);
            return;
        }
        double[] grown = batch.row(growthRow);
        for (int path = 0; path < growth.length; path++) {
            growth[path] = grown[path] / grownBefore[path];
            grownBefore[path] = grown[path];
        }
    }

    /** Pays what is due and values the rest, on the paths on which they are held. */
    private void settle(PathBatch batch, int date) {
        if (line != null) {
            System.arraycopy(line.held(), 0, held, 0, held.length);
        }
        Rows.fill(cash, 0);
        Rows.fill(value, 0);
        for (MarginedForward forward : forwards) {
            if (date <= forward.settled) {
                forward.look(batch, date);
                forward.addValue(batch, date == forward.settled ? cash : value);
            }
        }
        Rows.product(cash, held, cash);
        Rows.product(value, held, value);
    }

    /** What collateral is to be from now on, and where the line does not lend it. */
    private void call(PathBatch batch, int date) {
        closesAny = false;
        if (date == last) {
            Rows.fill(next, 0);
            return;
        }
        for (int path = 0; path < next.length; path++) {
            double kept = collateral[path] * growth[path] * earned[date];
            double due = Math.max(0, value[path] - theirThreshold) + Math.min(0, value[path] + threshold);
            boolean moves = held[path] == 0 || (isMargin[date] && Math.abs(due - kept) >= minimumTransfer);
            next[path] = moves ? due : kept;
        }
        if (line != null && isMargin[date]) {
            closesAny = line.stop(batch, next, date);
        }
    }

    /** Collateral goes back, and what the rest is worth is paid less the spread. */
    private void close(PathBatch batch, int date) {
        double[] closes = line.closes();
        Rows.fill(row, 0);
        for (MarginedForward forward : forwards) {
            if (date < forward.settled) {
                forward.addUnwinding(batch, row);
            }
        }
        for (int path = 0; path < cash.length; path++) {
            cash[path] += closes[path] * (value[path] - row[path]);
            next[path] = closes[path] == 1 ? 0 : next[path];
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
        if (closesAny) {
            Rows.add(number, line.closes());
        }
    }

    @Override
    public void explain(PathBatch batch, int date, CostBook costs) {
        for (MarginedForward forward : forwards) {
            if (date == forward.settled) {
                forward.explain(batch, held, false, costs);
            } else if (closesAny && date < forward.settled) {
                forward.explain(batch, line.closes(), true, costs);
            }
        }
        Rows.product(explained, growth, row);
        costs.book(Cost.ACCRUAL, 1, collateral);
        costs.book(Cost.ACCRUAL, -1, row);
        costs.book(Cost.FUNDING, 1 - earned[date], row);
        System.arraycopy(collateral, 0, explained, 0, explained.length);
    }
}
