package org.hedgerow.simulation;

import org.hedgerow.check.Checks;

/**
 * How a simulation is run.
 *
 * @param paths number of simulated paths; the first n paths are the same for every number
 * @param threads workers; they change the time, never a result
 */
public record Settings(int paths, long seed, int threads) {
    /** A run keeps a number per path and strategy, so there is an end to what fits an array. */
    public static final int MOST_PATHS = 1 << 30;

    public Settings {
        Checks.in(paths, 1, MOST_PATHS, "paths");
        Checks.in(threads, 1, 1024, "threads");
    }
}
