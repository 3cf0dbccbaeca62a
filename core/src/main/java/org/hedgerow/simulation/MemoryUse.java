package org.hedgerow.simulation;

import java.util.Optional;

/**
 * Bytes that a run takes, nearly.
 *
 * @param perPath that are kept until it is weighed
 * @param perThread that a thread works with
 * @param fixed whatever the number of paths and threads: counts of shares used of limits
 * @param beyond where not all paths are kept if they are many
 */
public record MemoryUse(double perPath, long perThread, long fixed, Optional<Beyond> beyond) {
    /** All paths are kept. */
    public MemoryUse(double perPath, long perThread, long fixed) {
        this(perPath, perThread, fixed, Optional.empty());
    }

    /** With nothing that is fixed. */
    public MemoryUse(double perPath, long perThread) {
        this(perPath, perThread, 0);
    }

    /**
     * What is taken where paths are more than are kept.
     *
     * @param kept paths at most
     * @param located bytes in which quantiles are located and rows summed up
     * @param perThread bytes beside the others, of a slice that is read
     */
    public record Beyond(int kept, double located, long perThread) {}

    /** Of two that are kept at the same time; their threads work one after the other. */
    public MemoryUse and(MemoryUse other) {
        return new MemoryUse(
                perPath + other.perPath, Math.max(perThread, other.perThread), fixed + other.fixed, beyond);
    }

    /** Of two that run one after the other, and leave little behind. */
    public MemoryUse or(MemoryUse other) {
        return new MemoryUse(
                Math.max(perPath, other.perPath),
                Math.max(perThread, other.perThread),
                Math.max(fixed, other.fixed),
                beyond);
    }

    /** With rows of one number for each path. */
    public MemoryUse withRows(long rows) {
        return new MemoryUse(perPath + Double.BYTES * (double) rows, perThread, fixed, beyond);
    }

    /** With an end to the paths that are kept. */
    public MemoryUse upTo(Beyond end) {
        return new MemoryUse(perPath, perThread, fixed, Optional.of(end));
    }

    /** What is taken beside kept paths, where a run has more of them. */
    public Optional<Beyond> beyond(Settings settings) {
        return beyond.filter(end -> settings.paths() > end.kept());
    }

    /** Paths that a run keeps. */
    public int kept(Settings settings) {
        return beyond(settings).map(Beyond::kept).orElse(settings.paths());
    }

    /** Of a whole run. */
    public double bytes(Settings settings) {
        return perPath * kept(settings) + besidePaths(settings);
    }

    /** All but that of kept paths. */
    public double besidePaths(Settings settings) {
        double threads = settings.threads();
        return perThread * threads
                + fixed
                + beyond(settings)
                        .map(end -> end.located() + end.perThread() * threads)
                        .orElse(0.0);
    }
}
