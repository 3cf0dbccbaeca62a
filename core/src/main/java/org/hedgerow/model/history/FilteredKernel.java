package org.hedgerow.model.history;

import java.util.List;
import org.hedgerow.formula.Garch;
import org.hedgerow.market.Market;
import org.hedgerow.math.Rows;
import org.hedgerow.money.Currency;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathKernel;
import org.hedgerow.path.PathLayout;
import org.hedgerow.random.Draws;
import org.hedgerow.random.Driver;

/** Draws a day of the history for every path and day, scales its residuals, and lets the variances follow. */
final class FilteredKernel implements PathKernel {
    private static final Driver INDEX = new Driver("history", "index");

    private static final int SHARED_ROWS = 3;
    private static final int ROWS_OF_CURRENCY = 2;

    private final int dayRow; // of the day of the history that is drawn, a whole number
    private final int deviationRow;
    private final int meanRow;
    private final int firstRow; // of a logarithm and a variance for each currency
    private final HistorySpots spots;
    private final DailySteps steps;
    private final double[][] residuals; // [currency][day of the history]
    private final LogMeanTable[] logMeans; // [currency]
    private final Garch[] garch; // [currency]
    private final double[] firstVariance; // [currency]

    FilteredKernel(FilteredHistorical model, List<Currency> currencies, PathLayout layout, Market market) {
        dayRow = layout.scratch();
        deviationRow = dayRow + 1;
        meanRow = dayRow + 2;
        firstRow = dayRow + SHARED_ROWS;
        steps = new DailySteps(market, layout.grid());
        spots = new HistorySpots(model, currencies, steps, layout, market);
        int count = currencies.size();
        residuals = new double[count][];
        logMeans = new LogMeanTable[count];
        garch = new Garch[count];
        firstVariance = new double[count];
        for (int place = 0; place < count; place++) {
            Residuals of = model.residuals(currencies.get(place));
            residuals[place] = of.values();
            logMeans[place] = new LogMeanTable(residuals[place]);
            garch[place] = model.filters().get(currencies.get(place)).garch();
            firstVariance[place] = of.nextVariance();
        }
    }

    /** Rows of state. */
    static int rows(int currencies) {
        return SHARED_ROWS + ROWS_OF_CURRENCY * currencies;
    }

    private int logRow(int currency) {
        return firstRow + ROWS_OF_CURRENCY * currency;
    }

    private int varianceRow(int currency) {
        return logRow(currency) + 1;
    }

    @Override
    public void fill(PathBatch batch, int date, Draws draws) {
        if (date == 0) {
            for (int currency = 0; currency < residuals.length; currency++) {
                Rows.fill(batch.row(logRow(currency)), 0);
                Rows.fill(batch.row(varianceRow(currency)), firstVariance[currency]);
            }
        }
        for (int step = steps.first(date); step < steps.end(date); step++) {
            step(batch, step, draws);
        }
        for (int currency = 0; currency < residuals.length; currency++) {
            if (spots.filled(currency, date)) {
                double[] log = batch.row(logRow(currency));
                Rows.expTimes(log, spots.factor(currency, date), batch.row(spots.row(currency)));
            }
        }
    }

    private void step(PathBatch batch, int step, Draws draws) {
        double[] day = batch.row(dayRow);
        double[] deviation = batch.row(deviationRow);
        double[] mean = batch.row(meanRow);
        draws.uniforms(INDEX, batch.block(), steps.day(step), day);
        toDays(day, residuals[0].length);
        for (int currency = 0; currency < residuals.length; currency++) {
            double[] variance = batch.row(varianceRow(currency));
            roots(variance, deviation);
            logMeans[currency].fill(deviation, mean);
            move(batch.row(logRow(currency)), variance, deviation, mean, day, residuals[currency], garch[currency]);
        }
    }

    /** From uniforms to whole numbers from 0. */
    private static void toDays(double[] row, int days) {
        double last = days - 1;
        for (int path = 0; path < row.length; path++) {
            row[path] = Math.min(last, Math.floor(row[path] * days));
        }
    }

    private static void roots(double[] x, double[] out) {
        for (int path = 0; path < out.length; path++) {
            out[path] = Math.sqrt(x[path]);
        }
    }

    private static void move(
            double[] log,
            double[] variance,
            double[] deviation,
            double[] mean,
            double[] day,
            double[] residuals,
            Garch garch) {
        double omega = garch.omega();
        double beta = garch.beta();
        double afterRise = garch.alpha();
        double afterFall = garch.alpha() + garch.gamma();
        for (int path = 0; path < log.length; path++) {
            double shock = deviation[path] * residuals[(int) day[path]];
            double weight = shock < 0 ? afterFall : afterRise;
            log[path] += shock - mean[path];
            variance[path] = Math.fma(weight * shock, shock, Math.fma(beta, variance[path], omega));
        }
    }
}
