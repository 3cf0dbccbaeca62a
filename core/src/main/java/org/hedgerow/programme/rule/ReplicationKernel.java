package org.hedgerow.programme.rule;

import java.time.LocalDate;
import java.util.SortedSet;
import org.hedgerow.formula.OptionSide;
import org.hedgerow.formula.smile.SmileRows;
import org.hedgerow.market.Market;
import org.hedgerow.math.Rows;
import org.hedgerow.path.ForwardOnDates;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.MarketShift;
import org.hedgerow.path.observable.Spot;
import org.hedgerow.position.Exposure;
import org.hedgerow.programme.Orders;
import org.hedgerow.programme.ProgrammeKernel;
import org.hedgerow.time.DayCount;

/** Forward delta of one option, off the path's forward and the smile of the day. */
final class ReplicationKernel implements ProgrammeKernel {
    private static final int NONE = -1;
    private static final double LEAST_DEVIATION = 1e-12; // where no variance is left the delta is a step

    private final double sign;
    private final double strike;
    private final double band;
    private final int today;
    private final int spotRow;
    private final int shiftRow;
    private final ForwardOnDates forward;
    private final SmileRows[] smile; // [date]
    private final double[] rootYears; // [date], of what is left
    private final double[] rate = new double[PathBatch.SIZE];
    private final double[] deviation = new double[PathBatch.SIZE];
    private final double[] delta = new double[PathBatch.SIZE];

    ReplicationKernel(
            Replication terms,
            OptionSide side,
            double strike,
            PathLayout layout,
            Exposure deal,
            Market market,
            LocalDate end) {
        this.sign = side.sign();
        this.strike = strike;
        this.band = terms.band();
        SortedSet<LocalDate> dates = terms.decides(deal, market, end);
        this.today = layout.grid().index(market.valuationDate());
        this.spotRow = layout.row(new Spot(deal.currency()));
        this.shiftRow = layout.hasRegimes(deal.currency()) && dates.size() > 1
                ? layout.row(new MarketShift.OptionVolatility(deal.currency()))
                : NONE;
        this.forward = ForwardOnDates.of(layout, market, deal.currency(), dates, deal.date());
        this.smile = new SmileRows[layout.grid().size()];
        this.rootYears = new double[layout.grid().size()];
        for (LocalDate date : dates) {
            int index = layout.grid().index(date);
            smile[index] = new SmileRows(market.optionSmile(deal.currency(), date, deal.date()));
            rootYears[index] = Math.sqrt(DayCount.ACT_365F.years(date, deal.date()));
        }
    }

    @Override
    public void decide(PathBatch batch, int date, Orders orders) {
        forward.factor(batch, date, rate);
        Rows.product(batch.row(spotRow), rate, rate);
        smile[date].deviations(rate, strike, deviation);
        if (shiftRow != NONE && date != today) {
            Rows.addScaled(deviation, rootYears[date], batch.row(shiftRow));
        }
        for (int path = 0; path < rate.length; path++) {
            rate[path] /= strike;
        }
        Rows.log(rate, rate);
        for (int path = 0; path < rate.length; path++) {
            double spread = Math.max(LEAST_DEVIATION, deviation[path]);
            rate[path] = sign * (rate[path] / spread + spread / 2);
        }
        Rows.normalCdf(rate, delta);
        double[] held = orders.held();
        double[] wanted = orders.wanted();
        for (int path = 0; path < delta.length; path++) {
            wanted[path] = Math.abs(delta[path] - held[path]) > band ? delta[path] : held[path];
        }
    }
}
