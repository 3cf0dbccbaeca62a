package org.hedgerow.model.history;

import java.util.List;
import org.hedgerow.market.Market;
import org.hedgerow.math.Rows;
import org.hedgerow.money.Currency;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathKernel;
import org.hedgerow.path.PathLayout;
import org.hedgerow.random.Draws;
import org.hedgerow.random.Driver;

/** Walks every path through the days of the history and adds up the moves of all currencies there. */
final class BootstrapKernel implements PathKernel {
    /** Rows beside the logarithm of each rate. */
    static final int OWN_ROWS = 2;

    private static final Driver INDEX = new Driver("history", "index");

    private final int dayRow; // of the day of the history whose move comes, a whole number
    private final int uniformRow;
    private final int firstLogRow;
    private final HistorySpots spots;
    private final DailySteps steps;
    private final double[][] moves; // [currency][day of the history]
    private final double restart;

    BootstrapKernel(StationaryBootstrap model, List<Currency> currencies, PathLayout layout, Market market) {
        dayRow = layout.scratch();
        uniformRow = dayRow + 1;
        firstLogRow = dayRow + OWN_ROWS;
        steps = new DailySteps(market, layout.grid());
        spots = new HistorySpots(model, currencies, steps, layout, market);
        moves = model.history().logReturns(currencies);
        restart = model.restart();
    }

    @Override
    public void fill(PathBatch batch, int date, Draws draws) {
        if (date == 0) {
            for (int currency = 0; currency < moves.length; currency++) {
                Rows.fill(batch.row(firstLogRow + currency), 0);
            }
        }
        for (int step = steps.first(date); step < steps.end(date); step++) {
            step(batch, step, draws);
        }
        for (int currency = 0; currency < moves.length; currency++) {
            if (spots.filled(currency, date)) {
                double[] log = batch.row(firstLogRow + currency);
                Rows.expTimes(log, spots.factor(currency, date), batch.row(spots.row(currency)));
            }
        }
    }

    private void step(PathBatch batch, int step, Draws draws) {
        double[] day = batch.row(dayRow);
        double[] uniform = batch.row(uniformRow);
        draws.uniforms(INDEX, batch.block(), steps.day(step), uniform);
        walk(day, uniform, step == 0 ? 1 : restart, moves[0].length);
        for (int currency = 0; currency < moves.length; currency++) {
            add(batch.row(firstLogRow + currency), moves[currency], day);
        }
    }

    /** One number decides both: below {@code restart} it is itself uniform again, over a shorter stretch. */
    private static void walk(double[] day, double[] uniform, double restart, int days) {
        double stretch = days / restart;
        double last = days - 1;
        for (int path = 0; path < day.length; path++) {
            double drawn = Math.min(last, Math.floor(uniform[path] * stretch));
            double next = day[path] == last ? 0 : day[path] + 1;
            day[path] = uniform[path] < restart ? drawn : next;
        }
    }

    private static void add(double[] log, double[] moves, double[] day) {
        for (int path = 0; path < log.length; path++) {
            log[path] += moves[(int) day[path]];
        }
    }
}
