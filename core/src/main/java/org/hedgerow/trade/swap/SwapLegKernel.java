package org.hedgerow.trade.swap;

import java.time.LocalDate;
import java.util.Arrays;
import org.hedgerow.market.Market;
import org.hedgerow.math.Rows;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathForward;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.Discount;

/**
 * What one leg of a currency swap pays on a date for a unit of notional, in its own currency, and on the horizon what the
 * rest is worth: foreign currency over spot.
 */
final class SwapLegKernel {
    private static final int NONE = -1;

    private final SwapPeriods periods;
    private final Market market;
    private final LocalDate[] days; // [date]
    private final int[] pays; // [date], the period that ends there, or NONE
    private final int[] starts; // [date], the period that starts there, or NONE
    private final int opening; // first date called
    private final int mark; // date of a mark, or NONE
    private final double[] known; // [period], floating interest by today's curve
    private final int[] fixingRow; // [period], of the discount factor on its first day, or NONE
    private final PathForward[] later; // [period], to its last day from the horizon, or null where the market knows
    private final double[] par; // [period]
    private final double[] fixing = new double[PathBatch.SIZE]; // floating interest due next
    private final double[] discount = new double[PathBatch.SIZE];
    private final double[] before = new double[PathBatch.SIZE];

    SwapLegKernel(SwapPeriods periods, PathLayout layout, Market market, LocalDate horizon, LocalDate first) {
        this.periods = periods;
        this.market = market;
        int count = periods.count();
        days = layout.grid().dates().toArray(LocalDate[]::new);
        pays = new int[days.length];
        starts = new int[days.length];
        Arrays.fill(pays, NONE);
        Arrays.fill(starts, NONE);
        opening = layout.grid().index(first);
        mark = periods.end(count - 1).isAfter(horizon) ? layout.grid().index(horizon) : NONE;
        known = new double[count];
        fixingRow = new int[count];
        later = new PathForward[count];
        par = new double[count];
        boolean varies = PathForward.varies(layout::movesForwards, market, periods.foreign());
        for (int period = 0; period < count; period++) {
            known[period] = periods.interest(period, market);
            par[period] = periods.par(period, market);
            fixingRow[period] = NONE;
            LocalDate end = periods.end(period);
            if (!end.isAfter(horizon)) {
                pays[layout.grid().index(end)] = period;
            } else if (varies) {
                later[period] = PathForward.of(layout, market, periods.foreign(), horizon, end);
            }
            if (period > 0 && !periods.start(period).isAfter(horizon)) {
                starts[layout.grid().index(periods.start(period))] = period;
                if (periods.floats() && layout.simulatesInterest(periods.currency())) {
                    fixingRow[period] = layout.row(new Discount(periods.currency(), end));
                }
            }
        }
    }

    /** Writes what is paid beside a rate, and the years for which a rate is paid. */
    void fill(PathBatch batch, int date, double[] base, double[] annuity) {
        Rows.fill(base, 0);
        Rows.fill(annuity, 0);
        if (date == opening) {
            Rows.fill(fixing, known[0]);
        }
        if (pays[date] != NONE) {
            Rows.fill(annuity, periods.years(pays[date]));
            Rows.add(base, fixing);
            boolean isLast = pays[date] == periods.count() - 1;
            Rows.add(base, isLast && periods.exchanges() ? 1 : 0);
        }
        if (starts[date] != NONE) {
            fix(batch, starts[date]);
        }
        if (date == mark) {
            mark(batch, base, annuity);
        }
    }

    private void fix(PathBatch batch, int period) {
        if (fixingRow[period] == NONE) {
            Rows.fill(fixing, known[period]);
            return;
        }
        double[] bond = batch.row(fixingRow[period]);
        for (int path = 0; path < fixing.length; path++) {
            fixing[path] = 1 / bond[path] - 1;
        }
    }

    private void mark(PathBatch batch, double[] base, double[] annuity) {
        int count = periods.count();
        boolean running = true;
        for (int period = 0; period < count; period++) {
            if (periods.end(period).isAfter(days[mark])) {
                discount(batch, period);
                Rows.addScaled(annuity, periods.years(period), discount);
                if (running) {
                    for (int path = 0; path < base.length; path++) {
                        base[path] += fixing[path] * discount[path];
                    }
                } else if (periods.floats()) {
                    Rows.addScaled(base, par[period], before);
                    Rows.addScaled(base, -1, discount);
                }
                System.arraycopy(discount, 0, before, 0, before.length);
                running = false;
            }
        }
        if (periods.exchanges()) {
            Rows.add(base, discount);
        }
    }

    private void discount(PathBatch batch, int period) {
        if (later[period] == null) {
            Rows.fill(discount, periods.discount(market, days[mark], periods.end(period)));
        } else if (periods.isHome()) {
            System.arraycopy(later[period].home(batch), 0, discount, 0, discount.length);
        } else {
            later[period].overSpot(batch, discount);
        }
    }
}
