package org.hedgerow.simulation;

import java.util.Optional;
import org.hedgerow.outcome.NotFinite;
import org.hedgerow.outcome.ObserverKernel;
import org.hedgerow.outcome.OutcomeBatch;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathKernel;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.Observable;
import org.hedgerow.random.Draws;

/** Simulates blocks one after the other with buffers of its own. */
final class Worker {
    private final PathLayout layout;
    private final PathKernel model;
    private final ObserverKernel[] observers;
    private final PathBatch batch;
    private final OutcomeBatch outcome;
    private final Draws draws;
    private final int dates;
    private final int paths;

    Worker(Simulation simulation, Settings settings, Draws draws) {
        this.layout = simulation.layout();
        this.model = simulation.model();
        this.observers = simulation.bindObservers();
        this.batch = new PathBatch(simulation.layout());
        this.outcome = new OutcomeBatch(simulation.columns());
        this.draws = draws;
        this.dates = layout.grid().size();
        this.paths = settings.paths();
    }

    void simulate(long block, Outcomes outcomes) {
        watch(block);
        try {
            outcomes.record(batch, outcome);
        } catch (NotFinite fault) {
            throw origin(block, (int) (fault.path() % PathBatch.SIZE))
                    .map(fault::comingFrom)
                    .orElse(fault);
        }
    }

    /** What the model wrote first of a path that is no finite number, in words; the block is simulated again. */
    private Optional<String> origin(long block, int path) {
        start(block);
        for (int date = 0; date < dates; date++) {
            model.fill(batch, date, draws);
            for (Observable what : layout.observables()) {
                if (layout.filled(what, date) && !Double.isFinite(batch.row(layout.row(what))[path])) {
                    double value = batch.row(layout.row(what))[path];
                    return Optional.of(what + " of the model is " + value + " there on "
                            + layout.grid().date(date));
                }
            }
        }
        return Optional.empty();
    }

    void watch(long block) {
        start(block);
        for (int date = 0; date < dates; date++) {
            model.fill(batch, date, draws);
            for (ObserverKernel observer : observers) {
                observer.observe(batch, date, outcome);
            }
        }
    }

    private void start(long block) {
        batch.start(block, (int) Math.min(PathBatch.SIZE, paths - block * PathBatch.SIZE));
    }
}
