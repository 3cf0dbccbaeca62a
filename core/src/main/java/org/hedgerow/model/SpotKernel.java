package org.hedgerow.model;

import org.hedgerow.path.PathBatch;
import org.hedgerow.random.Draws;

/** Executable form of a {@link SpotModel}; immutable, since its state lives in scratch rows of the batch. */
public interface SpotKernel {
    /** Sets its own rows of state to today. */
    void start(PathBatch batch);

    /** Adds the move of one step to the logarithm of the rate over its mean. */
    void step(PathBatch batch, int step, Draws draws);

    /** Fills rows of what it supplies beside the spot, if they are read on this date of the grid. */
    default void fill(PathBatch batch, int date) {}
}
