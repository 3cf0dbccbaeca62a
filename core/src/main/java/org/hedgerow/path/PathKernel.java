package org.hedgerow.path;

import org.hedgerow.random.Draws;

/** Executable form of a {@link PathModel}; immutable, since its state lives in scratch rows of the batch. */
public interface PathKernel {
    /**
     * Fills the rows that are read on a date of the grid. Dates are asked for in order, from date 0, which sets the
     * state to today's market.
     */
    void fill(PathBatch batch, int date, Draws draws);
}
