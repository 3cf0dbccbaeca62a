package org.hedgerow.model;

import java.time.LocalDate;
import java.util.List;
import org.hedgerow.market.Market;
import org.hedgerow.math.Rows;
import org.hedgerow.money.Currency;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathKernel;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.Spot;
import org.hedgerow.random.Draws;
import org.hedgerow.random.Driver;
import org.hedgerow.time.Grid;

/**
 * Exact correlated log-normal steps, date by date. The state of a rate is the logarithm of its quotient to its mean,
 * so the mean spot is exact for any drift and zero volatility gives the mean itself.
 */
final class LognormalKernel implements PathKernel {
    private final Driver[] drivers;
    private final int[] spotRow; // [rate]
    private final boolean[][] filled; // [rate][date]
    private final double[][] mean; // [rate][date], home per unit
    private final double[][] compensator; // [date][rate], minus half the variance of the step to the date
    private final double[][][] loading; // [date][rate][driver], of the step to the date; null on dates nobody reads
    private final int[] dayNumber; // [date], days since 1970-01-01: the address of the draws
    private final int firstState;
    private final int firstNormal;

    LognormalKernel(JointModel model, List<Currency> currencies, PathLayout layout, Market market) {
        int rates = currencies.size();
        Grid grid = layout.grid();
        drivers = currencies.stream()
                .map(currency -> new Driver("spot", currency.code()))
                .toArray(Driver[]::new);
        spotRow = new int[rates];
        filled = new boolean[rates][grid.size()];
        mean = new double[rates][grid.size()];
        for (int rate = 0; rate < rates; rate++) {
            Currency currency = currencies.get(rate);
            Spot spot = new Spot(currency);
            spotRow[rate] = layout.row(spot);
            for (int date = 0; date < grid.size(); date++) {
                filled[rate][date] = layout.filled(spot, date);
                mean[rate][date] = date == 0
                        ? market.spot(currency)
                        : model.drift(currency).mean(market, currency, grid.date(date));
            }
        }
        compensator = new double[grid.size()][rates];
        loading = new double[grid.size()][][];
        dayNumber = new int[grid.size()];
        bindSteps(model, currencies, grid, market.valuationDate());
        firstState = layout.scratch();
        firstNormal = firstState + rates;
    }

    private void bindSteps(JointModel model, List<Currency> currencies, Grid grid, LocalDate valuationDate) {
        StepCovariance steps = new StepCovariance(
                valuationDate,
                currencies.stream()
                        .map(currency -> model.lognormal(currency).volatility())
                        .toList(),
                model.correlations(currencies));
        LocalDate from = valuationDate;
        for (int date = 1; date < grid.size(); date++) {
            if (!isRead(date)) {
                continue;
            }
            LocalDate to = grid.date(date);
            loading[date] = steps.root(from, to);
            for (int rate = 0; rate < compensator[date].length; rate++) {
                compensator[date][rate] = -0.5 * steps.variance(rate, from, to);
            }
            dayNumber[date] = Math.toIntExact(to.toEpochDay());
            from = to;
        }
    }

    /** A date on which nobody reads a rate takes no step: so payments alone change no bit of the paths. */
    private boolean isRead(int date) {
        for (boolean[] dates : filled) {
            if (dates[date]) {
                return true;
            }
        }
        return false;
    }

    /** A state row and a normal row per rate. */
    static int scratchRows(int rates) {
        return 2 * rates;
    }

    @Override
    public void fill(PathBatch batch, int date, Draws draws) {
        if (date == 0) {
            start(batch);
        } else if (loading[date] != null) {
            step(batch, date, draws);
        }
        for (int rate = 0; rate < spotRow.length; rate++) {
            if (filled[rate][date]) {
                double[] spot = batch.row(spotRow[rate]);
                Rows.exp(batch.row(firstState + rate), spot);
                Rows.scale(spot, mean[rate][date]);
            }
        }
    }

    private void start(PathBatch batch) {
        for (int rate = 0; rate < spotRow.length; rate++) {
            Rows.fill(batch.row(firstState + rate), 0);
        }
    }

    private void step(PathBatch batch, int date, Draws draws) {
        for (int driver = 0; driver < drivers.length; driver++) {
            draws.normals(drivers[driver], batch.block(), dayNumber[date], batch.row(firstNormal + driver));
        }
        for (int rate = 0; rate < spotRow.length; rate++) {
            double[] state = batch.row(firstState + rate);
            double[] byDriver = loading[date][rate];
            Rows.add(state, compensator[date][rate]);
            for (int driver = 0; driver < byDriver.length; driver++) {
                if (byDriver[driver] != 0) {
                    Rows.addScaled(state, byDriver[driver], batch.row(firstNormal + driver));
                }
            }
        }
    }
}
