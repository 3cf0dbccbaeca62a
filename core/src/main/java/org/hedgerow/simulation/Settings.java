package org.hedgerow.simulation;

import org.hedgerow.check.Checks;
import org.hedgerow.path.PathBatch;
import org.hedgerow.random.SamplingPlan;
import org.hedgerow.sample.Units;

/**
 * How a simulation is run.
 *
 * @param paths number of simulated paths; the first n paths are the same for every number
 * @param threads workers; they change the time, never a result
 * @param plan how the random numbers of different paths belong together; Sobol's takes whole multiples of its
 *     randomisations times {@link PathBatch#SIZE} paths
 */
public record Settings(int paths, long seed, int threads, SamplingPlan plan) {
    /** A run keeps a number per path and strategy, so there is an end to what fits an array. */
    public static final int MOST_PATHS = 1 << 30;

    public Settings {
        checkPaths(paths, Checks.present(plan, "plan"));
        Checks.in(threads, 1, 1024, "threads");
    }

    /** Refuses a number of paths that is out of range or not one that the plan takes. */
    public static void checkPaths(int paths, SamplingPlan plan) {
        Checks.in(paths, 1, MOST_PATHS, "paths");
        int multiple = plan.multiple(PathBatch.SIZE);
        Checks.that(
                paths % multiple == 0,
                "paths",
                "must be a multiple of " + multiple + " under the sampling plan, but is " + paths);
    }

    /** Plain sampling. */
    public Settings(int paths, long seed, int threads) {
        this(paths, seed, threads, SamplingPlan.PLAIN);
    }

    /** The number of the first paths that stand for all where so many would do: as the plan takes them, and no more than all. */
    public int first(int enough) {
        int multiple = plan.multiple(PathBatch.SIZE);
        long whole = (enough + multiple - 1L) / multiple * multiple;
        return (int) Math.min(paths, whole);
    }

    /** Which paths are independent. */
    Units units() {
        if (plan instanceof SamplingPlan.Sobol sobol) {
            return new Units.Randomisations(sobol.randomisations());
        }
        return plan instanceof SamplingPlan.Antithetic ? new Units.AntitheticPairs() : Units.PATHS;
    }
}
