package org.hedgerow.simulation;

import org.hedgerow.check.Checks;
import org.hedgerow.path.PathBatch;
import org.hedgerow.random.SamplingPlan;
import org.hedgerow.sample.Units;

/**
 * How a simulation is run.
 *
 * @param paths number of simulated paths; the first n paths are the same for every number
 * @param seed of all random numbers of the paths
 * @param threads workers, of which the calling thread is one; they change the time, never a result
 * @param plan how the random numbers of different paths belong together; Sobol's takes whole multiples of its
 *     randomisations times {@link PathBatch#SIZE} paths
 * @param host which lends the threads and may end the run; it is no part of what a result says of its settings
 */
public record Settings(int paths, long seed, int threads, SamplingPlan plan, Host host) {
    /** A run keeps a number per path and strategy, so there is an end to what fits an array. */
    public static final int MOST_PATHS = 1 << 30;

    public Settings {
        checkPaths(paths, Checks.present(plan, "plan"));
        Checks.in(threads, 1, 1024, "threads");
        Checks.present(host, "host");
    }

    /** Without a host. */
    public Settings(int paths, long seed, int threads, SamplingPlan plan) {
        this(paths, seed, threads, plan, Host.NONE);
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

    /** On the threads of a host, which may end the run. */
    public Settings on(Host other) {
        return new Settings(paths, seed, threads, plan, other);
    }

    /** For work that is of no use once the host says that what is done is enough. */
    public Settings ofMore() {
        return on(host.ofMore());
    }

    /** On another number of paths. */
    public Settings withPaths(int other) {
        return new Settings(other, seed, threads, plan, host);
    }

    /** With other random numbers. */
    public Settings withSeed(long other) {
        return new Settings(paths, other, threads, plan, host);
    }

    /** Sampled otherwise. */
    public Settings withPlan(SamplingPlan other) {
        return new Settings(paths, seed, threads, other, host);
    }

    /** The threads that work. */
    public Crew crew() {
        return new Crew(threads, host);
    }

    /** Which paths are independent. */
    Units units() {
        if (plan instanceof SamplingPlan.Sobol sobol) {
            return new Units.Randomisations(sobol.randomisations());
        }
        return plan instanceof SamplingPlan.Antithetic ? new Units.AntitheticPairs() : Units.PATHS;
    }
}
