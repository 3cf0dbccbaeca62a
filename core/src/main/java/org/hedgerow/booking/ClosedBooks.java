package org.hedgerow.booking;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import org.hedgerow.ledger.Ledger;
import org.hedgerow.market.Market;
import org.hedgerow.math.Rows;
import org.hedgerow.outcome.ObserverKernel;
import org.hedgerow.outcome.OutcomeBatch;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathLayout;
import org.hedgerow.position.LineKernel;
import org.hedgerow.position.Position;
import org.hedgerow.time.Grid;
import org.hedgerow.trade.Trade;
import org.hedgerow.trade.TradeKernel;

/** The books of a position and of a strategy that are closed and marked on one date of the grid, maybe before the last. */
final class ClosedBooks implements ObserverKernel {
    private final ObserverKernel lines;
    private final Ledger ledger;
    private final boolean[] pays; // [date]
    private final TradeKernel[][] trades; // [date][trade that pays]
    private final int closing;
    private final int place;

    ClosedBooks(OutcomesOnDates terms, LocalDate closes, PathLayout layout, int place) {
        Grid grid = layout.grid();
        Market market = terms.market();
        this.place = place;
        this.closing = grid.index(closes);
        this.lines = lines(terms.position(), closes, terms.own(), layout, place);
        SortedSet<LocalDate> payments = terms.payments(closes);
        this.ledger = new Ledger(layout, market, payments, closes);
        this.pays = new boolean[closing + 1];
        this.trades = new TradeKernel[closing + 1][0];
        payments.forEach(payment -> pays[grid.index(payment)] = true);
        for (Trade trade : terms.plan().trades()) {
            TradeKernel kernel = trade.bind(layout, market, closes);
            for (LocalDate payment : trade.payments(market, closes)) {
                if (!payment.isAfter(closes)) {
                    add(kernel, grid.index(payment));
                }
            }
        }
    }

    private static ObserverKernel lines(
            Position position, LocalDate closes, Market market, PathLayout layout, int place) {
        List<LineKernel> lines = position.allLines().stream()
                .map(line -> line.bind(layout, market, closes))
                .toList();
        LineKernel[][] byDate = new LineKernel[layout.grid().index(closes) + 1][];
        Arrays.setAll(
                byDate, date -> lines.stream().filter(line -> line.isDue(date)).toArray(LineKernel[]::new));
        return UnhedgedOutcome.sum(lines, byDate, layout, market, place);
    }

    private void add(TradeKernel kernel, int date) {
        trades[date] = Arrays.copyOf(trades[date], trades[date].length + 1);
        trades[date][trades[date].length - 1] = kernel;
    }

    @Override
    public void observe(PathBatch batch, int date, OutcomeBatch out) {
        if (date > closing) {
            return;
        }
        if (date == 0) {
            ledger.open();
        }
        lines.observe(batch, date, out);
        if (pays[date]) {
            ledger.accrue(batch, date);
            for (TradeKernel trade : trades[date]) {
                trade.pay(batch, date, ledger.account());
            }
        }
        if (date == closing) {
            Rows.add(out.row(place), ledger.account().balance());
        }
    }
}
