package org.hedgerow.instrument;

import org.hedgerow.path.PathBatch;

/** Executable form of an {@link Instrument}; called on its value date only. */
public interface InstrumentKernel {
    /** Value on the value date, home currency per unit: the payoff at the end, a mark off the path's market before. */
    void value(PathBatch batch, double[] out);
}
