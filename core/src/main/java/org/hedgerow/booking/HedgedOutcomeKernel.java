package org.hedgerow.booking;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.IntStream;
import org.hedgerow.ledger.Cost;
import org.hedgerow.ledger.Ledger;
import org.hedgerow.market.Market;
import org.hedgerow.math.Rows;
import org.hedgerow.outcome.Column;
import org.hedgerow.outcome.Columns;
import org.hedgerow.outcome.ObserverKernel;
import org.hedgerow.outcome.OutcomeBatch;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathLayout;
import org.hedgerow.time.Grid;
import org.hedgerow.trade.Trade;
import org.hedgerow.trade.TradeKernel;

/** Posts the trades of one strategy date by date and closes its books on the horizon. */
final class HedgedOutcomeKernel implements ObserverKernel {
    /**
     * How far the two books may part on a path by rounding, as a share of the gross notional with its interest and of the
     * largest balance on the way; more payments let it walk further.
     */
    private static final double AGREEMENT = 1e-12;

    private static final int NONE = -1;

    private static final Cost[] COSTS = Cost.values();

    private final String name;
    private final Ledger ledger;
    private final boolean[] pays; // [date], of the strategy as a whole
    private final TradeKernel[][] trades; // [date][trade that pays]
    private final int[][] legs; // [date][trade that pays], the leg that it belongs to
    private final int[] legColumns; // [leg], none where nobody asked for them
    private final double rounding; // a share
    private final double notional; // with interest to the horizon
    private final int unhedged;
    private final int outcome;
    private final Map<Cost, Integer> components;
    private final int frictions;
    private final int driftCost;
    private final int lowestBalance; // column, or NONE without deals
    private final int missed; // columns, or NONE where no deal can be missed
    private final int anyMissed;

    HedgedOutcomeKernel(
            HedgedOutcome terms,
            SortedSet<LocalDate> payments,
            PathLayout layout,
            Columns columns,
            Map<Cost, Integer> components) {
        Grid grid = layout.grid();
        this.name = terms.name();
        this.ledger = new Ledger(layout, terms.market(), payments, terms.horizon());
        this.pays = new boolean[grid.size()];
        payments.forEach(payment -> pays[grid.index(payment)] = true);
        this.trades = new TradeKernel[grid.size()][0];
        this.legs = new int[grid.size()][0];
        bindTrades(terms, layout);
        this.legColumns = legColumns(terms, columns);
        ledger.account().split(legColumns.length);
        this.rounding = AGREEMENT * Math.sqrt(payments.size());
        this.notional =
                terms.plan().grossNotional(terms.market()) * Math.max(1, growth(terms.market(), terms.horizon()));
        this.unhedged = columns.place(UnhedgedOutcome.COLUMN);
        this.outcome = columns.place(terms.outcome());
        this.components = components;
        this.frictions = columns.place(terms.group(HedgedOutcome.Group.FRICTIONS));
        this.driftCost = columns.place(terms.group(HedgedOutcome.Group.DRIFT_COST));
        this.lowestBalance = terms.plan().trades().isEmpty() ? NONE : columns.place(terms.lowestBalance());
        Column number = terms.missed(HedgedOutcome.Missed.DEALS);
        this.missed = columns.has(number) ? columns.place(number) : NONE;
        this.anyMissed = missed == NONE ? NONE : columns.place(terms.missed(HedgedOutcome.Missed.ANY));
    }

    private static double growth(Market market, LocalDate horizon) {
        return market.growth(market.home(), market.valuationDate(), horizon);
    }

    private void bindTrades(HedgedOutcome terms, PathLayout layout) {
        List<Trade> all = terms.plan().trades();
        Legs bundled = terms.legs();
        for (int number = 0; number < all.size(); number++) {
            Trade trade = all.get(number);
            TradeKernel kernel = trade.bind(layout, terms.market(), terms.horizon());
            for (LocalDate payment : trade.payments(terms.market(), terms.horizon())) {
                int date = layout.grid().index(payment);
                int paying = trades[date].length;
                trades[date] = Arrays.copyOf(trades[date], paying + 1);
                trades[date][paying] = kernel;
                legs[date] = Arrays.copyOf(legs[date], paying + 1);
                legs[date][paying] = bundled.legOf(number);
            }
        }
    }

    private static int[] legColumns(HedgedOutcome terms, Columns columns) {
        int count = terms.legs().all().size();
        return count > 0 && columns.has(terms.leg(0))
                ? IntStream.range(0, count)
                        .map(leg -> columns.place(terms.leg(leg)))
                        .toArray()
                : new int[0];
    }

    @Override
    public void observe(PathBatch batch, int date, OutcomeBatch out) {
        if (date == 0) {
            ledger.open();
            if (lowestBalance != NONE) {
                Rows.fill(out.row(lowestBalance), 0);
            }
            if (missed != NONE) {
                Rows.fill(out.row(missed), 0);
            }
        }
        if (pays[date]) {
            ledger.accrue(batch, date);
            for (int place = 0; place < trades[date].length; place++) {
                TradeKernel trade = trades[date][place];
                ledger.account().receiveFor(legs[date][place]);
                trade.pay(batch, date, ledger.account());
                trade.explain(batch, date, ledger.costs());
                if (missed != NONE) {
                    trade.addMissed(date, out.row(missed));
                }
            }
            if (lowestBalance != NONE) {
                lower(out.row(lowestBalance), ledger.account().balance());
            }
        }
        if (date == pays.length - 1) {
            close(batch, out);
        }
    }

    private static void lower(double[] lowest, double[] balance) {
        for (int path = 0; path < lowest.length; path++) {
            lowest[path] = Math.min(lowest[path], balance[path]);
        }
    }

    private void close(PathBatch batch, OutcomeBatch out) {
        ledger.close();
        if (missed != NONE) {
            double[] number = out.row(missed);
            double[] any = out.row(anyMissed);
            for (int path = 0; path < any.length; path++) {
                any[path] = number[path] > 0 ? 1 : 0;
            }
        }
        double[] hedged = out.row(outcome);
        System.arraycopy(out.row(unhedged), 0, hedged, 0, hedged.length);
        Rows.add(hedged, ledger.account().balance());
        for (int leg = 0; leg < legColumns.length; leg++) {
            System.arraycopy(ledger.account().part(leg), 0, out.row(legColumns[leg]), 0, hedged.length);
        }
        double[] losses = out.row(frictions);
        double[] drift = out.row(driftCost);
        Rows.fill(losses, 0);
        Rows.fill(drift, 0);
        for (Cost cost : COSTS) {
            double[] component = ledger.costs().row(cost);
            System.arraycopy(component, 0, out.row(components.get(cost)), 0, component.length);
            Rows.addScaled(cost.isFriction() ? losses : drift, -1, component);
        }
        compareBooks(batch, losses, drift);
    }

    private void compareBooks(PathBatch batch, double[] frictions, double[] drift) {
        double[] account = ledger.account().balance();
        double[] largest = ledger.costs().largest();
        for (int path = 0; path < account.length; path++) {
            double difference = account[path] + frictions[path] + drift[path];
            if (!(Math.abs(difference) <= rounding * (notional + largest[path]))) {
                throw new IllegalStateException("the components of strategy " + name
                        + " differ from its cash account by " + difference + " on path "
                        + (batch.block() * PathBatch.SIZE + path));
            }
        }
    }
}
