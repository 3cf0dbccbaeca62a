package org.hedgerow.instrument;

import java.time.LocalDate;
import org.hedgerow.formula.smile.SmileCurve;
import org.hedgerow.formula.smile.SmileRows;
import org.hedgerow.formula.variance.VarianceSmile;
import org.hedgerow.formula.variance.VarianceSmileRows;
import org.hedgerow.market.Market;
import org.hedgerow.math.Rows;
import org.hedgerow.money.Currency;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.Variance;
import org.hedgerow.time.DayCount;

/** Deviations of the log of the rate from a date to an expiry, as options are priced on the paths. */
interface MarkSmile {
    void deviations(PathBatch batch, double[] forward, double strike, double[] out);

    /** At the strike at which a call and a put have opposite forward deltas. */
    void atTheMoney(PathBatch batch, double[] out);

    /** The model's own where it has one, else today's, each quote at its delta around the path's forward. */
    static MarkSmile of(PathLayout layout, Market market, Currency currency, LocalDate on, LocalDate end) {
        return layout.ownSmile(currency)
                .<MarkSmile>map(smile -> new Own(smile, layout, market, currency, on, end))
                .orElseGet(() -> new Carried(market.optionSmile(currency, on, end)));
    }

    /** By strike over the forward, where the path's variance is the expected one. */
    static SmileCurve expected(PathLayout layout, Market market, Currency currency, LocalDate on, LocalDate end) {
        return layout.ownSmile(currency)
                .map(smile -> expected(
                        smile, DayCount.ACT_365F.years(market.valuationDate(), on), DayCount.ACT_365F.years(on, end)))
                .orElseGet(() -> market.optionSmile(currency, on, end));
    }

    private static SmileCurve expected(VarianceSmile smile, double years, double left) {
        VarianceSmileRows rows = new VarianceSmileRows(smile, years, left);
        double[] variance = {smile.expectedVariance(years)};
        return strike -> {
            double[] deviation = new double[1];
            rows.deviations(new double[] {1}, strike, variance, deviation);
            return deviation[0] * deviation[0];
        };
    }

    /** Off today's quotes. */
    final class Carried implements MarkSmile {
        private final SmileRows smile;
        private final double atTheMoney;

        Carried(SmileCurve left) {
            double deviation = left.deviation(1);
            this.smile = new SmileRows(left);
            this.atTheMoney = left.deviation(StrictMath.exp(deviation * deviation / 2));
        }

        @Override
        public void deviations(PathBatch batch, double[] forward, double strike, double[] out) {
            smile.deviations(forward, strike, out);
        }

        @Override
        public void atTheMoney(PathBatch batch, double[] out) {
            Rows.fill(out, atTheMoney);
        }
    }

    /** Off the path's variance. */
    final class Own implements MarkSmile {
        private final int varianceRow;
        private final VarianceSmileRows smile;

        Own(VarianceSmile smile, PathLayout layout, Market market, Currency currency, LocalDate on, LocalDate end) {
            double years = DayCount.ACT_365F.years(market.valuationDate(), on);
            this.varianceRow = layout.row(new Variance(currency));
            this.smile = new VarianceSmileRows(smile, years, DayCount.ACT_365F.years(on, end));
        }

        @Override
        public void deviations(PathBatch batch, double[] forward, double strike, double[] out) {
            smile.deviations(forward, strike, batch.row(varianceRow), out);
        }

        @Override
        public void atTheMoney(PathBatch batch, double[] out) {
            smile.atTheMoney(batch.row(varianceRow), out);
        }
    }
}
