package org.hedgerow.position;

import org.hedgerow.path.PathBatch;

/** Executable form of a {@link Line}. */
public interface LineKernel {
    /** The date of the grid on which the line's gain is known. */
    int date();

    /** Adds the line's gain on each path, home currency at the horizon. */
    void addGain(PathBatch batch, double[] gain);
}
