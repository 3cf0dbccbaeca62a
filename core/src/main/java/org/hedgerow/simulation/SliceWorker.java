package org.hedgerow.simulation;

import org.hedgerow.check.Checks;
import org.hedgerow.outcome.Outcomes;

/** Computes slices of one pass, one after the other: for one thread at a time. */
public final class SliceWorker {
    private final Simulation simulation;
    private final Settings settings;
    private final Worker worker;

    SliceWorker(Simulation simulation, Settings settings) {
        this.simulation = simulation;
        this.settings = settings;
        this.worker =
                new Worker(simulation, settings, simulation.draws(settings).get());
    }

    /** The bytes that a {@link SliceStore} keeps: the same on every machine. Throws {@link Cancelled} where the host wants no more. */
    public byte[] compute(Slice slice) {
        Checks.that(
                slice.paths() == settings.paths(),
                "paths",
                "must be " + settings.paths() + ", but are " + slice.paths());
        Outcomes part = simulation.part(settings, slice);
        for (int block = slice.first(); block < slice.end(); block++) {
            settings.crew().checkWanted();
            worker.simulate(block, part);
        }
        return part.toBytes();
    }
}
