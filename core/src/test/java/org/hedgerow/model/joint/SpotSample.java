package org.hedgerow.model.joint;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.outcome.Column;
import org.hedgerow.outcome.Columns;
import org.hedgerow.outcome.Observer;
import org.hedgerow.outcome.ObserverKernel;
import org.hedgerow.outcome.OutcomeBatch;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.outcome.Quantity;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.PathModel;
import org.hedgerow.path.observable.Spot;
import org.hedgerow.random.SamplingPlan;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.hedgerow.simulation.Simulation;

/** Every path's rates of some currencies on some dates. */
public record SpotSample(Outcomes outcomes) {
    private enum Read implements Quantity {
        SPOT
    }

    public static SpotSample of(
            Market market, PathModel model, List<Currency> currencies, NavigableSet<LocalDate> dates, int paths) {
        return of(market, model, currencies, dates, paths, SamplingPlan.PLAIN);
    }

    public static SpotSample of(
            Market market,
            PathModel model,
            List<Currency> currencies,
            NavigableSet<LocalDate> dates,
            int paths,
            SamplingPlan plan) {
        Simulation simulation = Simulation.of(
                market, dates.last(), model, List.of(new Recorder(currencies, List.copyOf(dates), List.copyOf(dates))));
        return new SpotSample(simulation.run(new Settings(paths, 1, 2, plan), Progress.SILENT));
    }

    /** On one date alone, but with steps that end on every day until then. */
    static SpotSample daily(Market market, PathModel model, List<Currency> currencies, LocalDate date, int paths) {
        List<LocalDate> days =
                market.valuationDate().plusDays(1).datesUntil(date.plusDays(1)).toList();
        Simulation simulation =
                Simulation.of(market, date, model, List.of(new Recorder(currencies, List.of(date), days)));
        return new SpotSample(simulation.run(new Settings(paths, 1, 2), Progress.SILENT));
    }

    public double[] spots(Currency currency, LocalDate date) {
        return outcomes.values(column(currency, date));
    }

    /** Logarithm of each path's rate over a mean. */
    public double[] logs(Currency currency, LocalDate date, double mean) {
        double[] logs = spots(currency, date).clone();
        for (int path = 0; path < logs.length; path++) {
            logs[path] = Math.log(logs[path] / mean);
        }
        return logs;
    }

    private static Column column(Currency currency, LocalDate date) {
        return new Column(currency + " " + date, Read.SPOT);
    }

    private record Recorder(List<Currency> currencies, List<LocalDate> dates, List<LocalDate> read)
            implements Observer {
        @Override
        public void require(Needs needs, Columns columns) {
            for (Currency currency : currencies) {
                needs.read(new Spot(currency), read);
                dates.forEach(date -> columns.everyPath(column(currency, date)));
            }
        }

        @Override
        public ObserverKernel bind(PathLayout layout, Columns columns) {
            return (batch, date, out) -> {
                LocalDate day = layout.grid().date(date);
                if (dates.contains(day)) {
                    currencies.forEach(currency ->
                            copy(batch, layout.row(new Spot(currency)), out, columns.place(column(currency, day))));
                }
            };
        }

        private static void copy(PathBatch batch, int row, OutcomeBatch out, int place) {
            System.arraycopy(batch.row(row), 0, out.row(place), 0, PathBatch.SIZE);
        }
    }
}
