package org.hedgerow.payoff;

import org.hedgerow.path.PathBatch;

/**
 * What a caller makes of each path. It is asked once for each block of {@link PathBatch#SIZE} paths, by several threads at a
 * time, each with rows of its own: what it keeps in fields must not change.
 */
@FunctionalInterface
public interface PathPayoff {
    /**
     * Writes one finite number for each path, whatever it counts.
     *
     * @param paths rows of the block, which are overwritten by the next
     * @param out a row of {@link PathBatch#SIZE}, to be written over the whole of its length, whose old content is of no
     *     meaning
     */
    void write(KeptPaths paths, double[] out);
}
