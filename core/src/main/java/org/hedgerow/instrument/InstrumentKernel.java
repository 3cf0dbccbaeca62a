package org.hedgerow.instrument;

import org.hedgerow.path.PathBatch;

/** Executable form of an {@link Instrument}; called once on each of its dates, in their order. */
public interface InstrumentKernel {
    /**
     * Writes what one unit pays on a date, home currency, on the last of them with a mark off the path's market where the
     * contract lives on; nothing on a date on which it only looks at the path. What it saw on other paths it forgets on
     * the first.
     */
    void pay(PathBatch batch, int date, double[] out);
}
