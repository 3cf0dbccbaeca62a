package org.hedgerow.instrument.average;

import java.time.LocalDate;
import org.hedgerow.formula.BlackRows;
import org.hedgerow.formula.average.AverageRows;
import org.hedgerow.instrument.Mark;
import org.hedgerow.market.Market;
import org.hedgerow.math.Rows;
import org.hedgerow.path.PathBatch;

/**
 * Values an option on an average that outlives the horizon, there: geometric in closed form, arithmetic matched by
 * moments. Interest that differs by path is taken to the end; between, fixings keep today's proportions to it.
 */
final class AverageMark implements AverageValue {
    private final AverageOption terms;
    private final Mark mark;
    private final boolean isFixed;
    private final AverageRows rows; // null where all is fixed
    private final double carry; // of the end, as the rows have it
    private final BlackRows black = new BlackRows(PathBatch.SIZE);
    private final double[] forward = new double[PathBatch.SIZE];
    private final double[] deviation = new double[PathBatch.SIZE];
    private final double[] average = new double[PathBatch.SIZE];
    private final double[] scratch = new double[PathBatch.SIZE];
    private final double[] scratch2 = new double[PathBatch.SIZE];

    AverageMark(AverageOption terms, Mark mark, Market market, LocalDate horizon) {
        this.terms = terms;
        this.mark = mark;
        ComingFixings coming = new ComingFixings(terms, market, horizon);
        double strike = terms.strike().orElseThrow();
        this.isFixed = coming.isNone();
        this.carry = market.forwardFactor(terms.currency(), horizon, terms.end());
        this.rows = isFixed
                ? null
                : new AverageRows(terms.side(), strike, coming.carries(), coming.shares(), coming.past(), 1);
    }

    @Override
    public void fill(PathBatch batch, double[] averageThenValue) {
        double strike = terms.strike().orElseThrow();
        if (isFixed) {
            double sign = terms.side().sign();
            for (int path = 0; path < averageThenValue.length; path++) {
                averageThenValue[path] = Math.max(0, sign * (averageThenValue[path] - strike));
            }
        } else {
            mark.forward(batch, forward);
            mark.deviations(batch, forward, strike, deviation);
            Rows.scale(forward, 1 / carry); // the rate that has this forward at today's proportions
            System.arraycopy(averageThenValue, 0, average, 0, average.length);
            if (terms.averaging() == Averaging.GEOMETRIC) {
                rows.geometric(forward, deviation, average, black, scratch, scratch2, averageThenValue);
            } else {
                rows.arithmetic(forward, deviation, average, black, scratch, scratch2, averageThenValue);
            }
        }
        mark.discount(batch, averageThenValue);
    }
}
