package org.hedgerow.simulation;

/**
 * Bytes that a run takes, nearly.
 *
 * @param perPath that are kept until it is weighed
 * @param perThread that a thread works with
 */
public record MemoryUse(double perPath, long perThread) {
    /** Of two that are kept at the same time; their threads work one after the other. */
    public MemoryUse and(MemoryUse other) {
        return new MemoryUse(perPath + other.perPath, Math.max(perThread, other.perThread));
    }

    /** Of two that run one after the other, and leave little behind. */
    public MemoryUse or(MemoryUse other) {
        return new MemoryUse(Math.max(perPath, other.perPath), Math.max(perThread, other.perThread));
    }

    /** With rows of one number for each path. */
    public MemoryUse withRows(long rows) {
        return new MemoryUse(perPath + Double.BYTES * (double) rows, perThread);
    }

    /** Of a whole run. */
    public double bytes(Settings settings) {
        return perPath * settings.paths() + (double) perThread * settings.threads();
    }
}
