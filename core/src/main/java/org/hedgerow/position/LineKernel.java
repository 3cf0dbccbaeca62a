package org.hedgerow.position;

import org.hedgerow.path.PathBatch;

/** Executable form of a {@link Line}. */
public interface LineKernel {
    /** Whether some of the line's gain is known on a date of the grid. */
    boolean isDue(int date);

    /**
     * Adds what it gains on a date on each path, home currency at the horizon; where home interest is simulated, home currency of
     * the date.
     */
    void addGain(PathBatch batch, int date, double[] gain);

    /** What else it gains, home currency at the horizon whatever interest is paid until then. */
    default double atHorizon() {
        return 0;
    }
}
