package org.hedgerow.simulation;

import org.hedgerow.outcome.ObserverKernel;
import org.hedgerow.outcome.OutcomeBatch;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathKernel;
import org.hedgerow.random.Draws;

/** Simulates blocks one after the other with buffers of its own. */
final class Worker {
    private final PathKernel model;
    private final ObserverKernel[] observers;
    private final PathBatch batch;
    private final OutcomeBatch outcome;
    private final Draws draws;
    private final int dates;
    private final int paths;

    Worker(Simulation simulation, Settings settings, Draws draws) {
        this.model = simulation.model();
        this.observers = simulation.bindObservers();
        this.batch = new PathBatch(simulation.layout());
        this.outcome = new OutcomeBatch(simulation.columns());
        this.draws = draws;
        this.dates = simulation.layout().grid().size();
        this.paths = settings.paths();
    }

    void simulate(long block, Outcomes outcomes) {
        watch(block);
        outcomes.record(batch, outcome);
    }

    void watch(long block) {
        batch.start(block, (int) Math.min(PathBatch.SIZE, paths - block * PathBatch.SIZE));
        for (int date = 0; date < dates; date++) {
            model.fill(batch, date, draws);
            for (ObserverKernel observer : observers) {
                observer.observe(batch, date, outcome);
            }
        }
    }
}
