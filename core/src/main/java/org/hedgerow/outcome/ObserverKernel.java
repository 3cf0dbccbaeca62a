package org.hedgerow.outcome;

import org.hedgerow.path.PathBatch;

/** Executable form of an {@link Observer}. Every date of the grid is shown in order, from date 0 to the horizon. */
public interface ObserverKernel {
    /** Sees one date of a block; on the last date all columns must be written. */
    void observe(PathBatch batch, int date, OutcomeBatch out);
}
