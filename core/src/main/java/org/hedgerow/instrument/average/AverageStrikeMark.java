package org.hedgerow.instrument.average;

import java.time.LocalDate;
import org.hedgerow.formula.average.ArithmeticAverage;
import org.hedgerow.formula.average.Fixings;
import org.hedgerow.formula.average.GeometricAverage;
import org.hedgerow.formula.smile.SmileCurve;
import org.hedgerow.instrument.Mark;
import org.hedgerow.instrument.option.SpotTable;
import org.hedgerow.market.Market;
import org.hedgerow.math.Rows;
import org.hedgerow.path.PathBatch;
import org.hedgerow.time.DayCount;

/**
 * Values an option on the rate against its average that outlives the horizon, there: in units of the rate a function of
 * the average so far alone, exact by today's formula at the volatility at the money. It is tabulated; a path's own
 * volatility moves it along the line through a second volatility. Interest that differs by path is taken to the end.
 */
final class AverageStrikeMark implements AverageValue {
    private static final int POINTS = 1_024;
    private static final double REACH = 7; // deviations
    private static final double HIGHER = 1.25; // volatility of the second table

    private final AverageOption terms;
    private final Mark mark;
    private final ComingFixings coming;
    private final double deviation; // at the money, of the first table
    private final double carry; // of the end, as the tables have it
    private final SpotTable first; // by average over rate
    private final SpotTable second;
    private final double[] forward = new double[PathBatch.SIZE];
    private final double[] own = new double[PathBatch.SIZE];
    private final double[] ratio = new double[PathBatch.SIZE];
    private final double[] higher = new double[PathBatch.SIZE];
    private final double[] scratch = new double[PathBatch.SIZE];

    AverageStrikeMark(AverageOption terms, Mark mark, SmileCurve smile, Market market, LocalDate horizon) {
        this.terms = terms;
        this.mark = mark;
        this.coming = new ComingFixings(terms, market, horizon);
        double flat = smile.deviation(1);
        this.deviation = smile.deviation(StrictMath.exp(flat * flat / 2));
        this.carry = market.forwardFactor(terms.currency(), horizon, terms.end());
        double[] ratios = ratios(market, horizon);
        this.first = new SpotTable(ratios, values(deviation, ratios));
        this.second = new SpotTable(ratios, values(HIGHER * deviation, ratios));
    }

    private double[] ratios(Market market, LocalDate horizon) {
        double years = DayCount.ACT_365F.years(market.valuationDate(), horizon);
        double passed = market.optionVolatility(terms.currency(), horizon) * Math.sqrt(years);
        double soFar = terms.averageSoFar().map(AverageSoFar::rate).orElse(market.spot(terms.currency()));
        double apart = Math.abs(StrictMath.log(soFar / market.spot(terms.currency())));
        double reach = REACH * (passed + deviation) + apart + Math.abs(StrictMath.log(carry)) + 0.01;
        double[] ratios = new double[POINTS + 1];
        for (int point = 0; point <= POINTS; point++) {
            ratios[point] = StrictMath.exp(reach * (2.0 * point / POINTS - 1));
        }
        return ratios;
    }

    private double[] values(double size, double[] ratios) {
        double[] variances = coming.shares();
        Rows.scale(variances, size * size);
        Fixings fixings = new Fixings(coming.carries(), variances, coming.past());
        if (terms.averaging() == Averaging.ARITHMETIC && coming.past() > 0) {
            return ArithmeticAverage.averageStrikes(terms.side(), fixings, 1, ratios);
        }
        double[] values = new double[ratios.length];
        if (terms.averaging() == Averaging.ARITHMETIC) {
            Rows.fill(values, ArithmeticAverage.averageStrike(terms.side(), fixings, 1, 1));
            return values;
        }
        for (int point = 0; point < ratios.length; point++) {
            values[point] = GeometricAverage.averageStrike(terms.side(), fixings, ratios[point], 1);
        }
        return values;
    }

    @Override
    public void fill(PathBatch batch, double[] averageThenValue) {
        mark.forward(batch, forward);
        Rows.scale(forward, 1 / carry); // the rate that has this forward at today's proportions
        mark.atTheMoney(batch, own);
        for (int path = 0; path < ratio.length; path++) {
            ratio[path] = averageThenValue[path] / forward[path];
        }
        if (coming.past() == 0) {
            Rows.fill(ratio, 1);
        }
        Rows.fill(averageThenValue, 0);
        Rows.fill(higher, 0);
        first.add(ratio, scratch, averageThenValue);
        second.add(ratio, scratch, higher);
        for (int path = 0; path < ratio.length; path++) {
            double more = deviation == 0 ? 0 : (own[path] / deviation - 1) / (HIGHER - 1);
            double value = Math.fma(more, higher[path] - averageThenValue[path], averageThenValue[path]);
            averageThenValue[path] = forward[path] * Math.max(0, value);
        }
        mark.discount(batch, averageThenValue);
    }
}
