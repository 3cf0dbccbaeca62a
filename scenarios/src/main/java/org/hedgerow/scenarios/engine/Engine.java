package org.hedgerow.scenarios.engine;

import java.util.function.BooleanSupplier;
import org.hedgerow.simulation.SliceStore;

/** Other machines that compute slices of one question. */
public interface Engine extends AutoCloseable {
    /**
     * A store for a run: what is kept already comes from there, the rest from the machines, and is kept.
     *
     * @param isEnded whether nothing more is wanted
     */
    SliceStore before(SliceStore kept, BooleanSupplier isEnded);

    /** Lets go of the machines; what they are still at is of no use any more. */
    @Override
    void close();
}
