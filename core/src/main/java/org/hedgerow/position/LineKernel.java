package org.hedgerow.position;

import org.hedgerow.path.PathBatch;

/** Executable form of a {@link Line}. */
public interface LineKernel {
    /** The date of the grid on which the line's gain is known. */
    int date();

    /**
     * Adds the line's gain on each path, home currency at the horizon; where home interest is simulated, home currency of
     * the date.
     */
    void addGain(PathBatch batch, double[] gain);

    /** What else it gains, home currency at the horizon whatever interest is paid until then. */
    default double atHorizon() {
        return 0;
    }
}
