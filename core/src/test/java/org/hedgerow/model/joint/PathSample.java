package org.hedgerow.model.joint;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.hedgerow.market.Market;
import org.hedgerow.outcome.Column;
import org.hedgerow.outcome.Columns;
import org.hedgerow.outcome.Observer;
import org.hedgerow.outcome.ObserverKernel;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.outcome.Quantity;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.PathModel;
import org.hedgerow.path.observable.Observable;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.hedgerow.simulation.Simulation;

/** Every path's observables on some dates. */
public record PathSample(Outcomes outcomes) {
    private enum Read implements Quantity {
        VALUE
    }

    public static PathSample of(
            Market market, PathModel model, Collection<LocalDate> dates, int paths, Observable... observables) {
        return of(market, model, dates, new Settings(paths, 1, 2), observables);
    }

    public static PathSample of(
            Market market, PathModel model, Collection<LocalDate> dates, Settings settings, Observable... observables) {
        NavigableSet<LocalDate> sorted = new TreeSet<>(dates);
        Observer recorder = recorder(sorted, observables);
        Simulation simulation = Simulation.of(market, sorted.last(), model, List.of(recorder));
        return new PathSample(simulation.run(settings, Progress.SILENT));
    }

    /** Keeps every path's observables beside what other observers keep. */
    public static Observer recorder(Collection<LocalDate> dates, Observable... observables) {
        return new Recorder(List.of(observables), List.copyOf(dates));
    }

    public double[] values(Observable what, LocalDate date) {
        return outcomes.values(column(what, date));
    }

    private static Column column(Observable what, LocalDate date) {
        return new Column(what + " " + date, Read.VALUE);
    }

    private record Recorder(List<Observable> observables, List<LocalDate> dates) implements Observer {
        @Override
        public void require(Needs needs, Columns columns) {
            for (Observable what : observables) {
                needs.read(what, dates);
                dates.forEach(date -> columns.everyPath(column(what, date)));
            }
        }

        @Override
        public ObserverKernel bind(PathLayout layout, Columns columns) {
            return (batch, date, out) -> {
                LocalDate day = layout.grid().date(date);
                if (dates.contains(day)) {
                    for (Observable what : observables) {
                        double[] values = batch.row(layout.row(what));
                        System.arraycopy(values, 0, out.row(columns.place(column(what, day))), 0, PathBatch.SIZE);
                    }
                }
            };
        }
    }
}
