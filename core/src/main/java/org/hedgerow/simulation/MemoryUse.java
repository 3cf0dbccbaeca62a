package org.hedgerow.simulation;

/**
 * Bytes that a run takes, nearly.
 *
 * @param perPath that are kept until it is weighed
 * @param perThread that a thread works with
 * @param fixed whatever the number of paths and threads: counts of shares used of limits
 */
public record MemoryUse(double perPath, long perThread, long fixed) {
    /** With nothing that is fixed. */
    public MemoryUse(double perPath, long perThread) {
        this(perPath, perThread, 0);
    }

    /** Of two that are kept at the same time; their threads work one after the other. */
    public MemoryUse and(MemoryUse other) {
        return new MemoryUse(perPath + other.perPath, Math.max(perThread, other.perThread), fixed + other.fixed);
    }

    /** Of two that run one after the other, and leave little behind. */
    public MemoryUse or(MemoryUse other) {
        return new MemoryUse(
                Math.max(perPath, other.perPath),
                Math.max(perThread, other.perThread),
                Math.max(fixed, other.fixed));
    }

    /** With rows of one number for each path. */
    public MemoryUse withRows(long rows) {
        return new MemoryUse(perPath + Double.BYTES * (double) rows, perThread, fixed);
    }

    /** Of a whole run. */
    public double bytes(Settings settings) {
        return perPath * settings.paths() + (double) perThread * settings.threads() + fixed;
    }
}
