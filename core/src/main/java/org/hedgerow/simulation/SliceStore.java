package org.hedgerow.simulation;

import java.util.List;
import java.util.Optional;

/**
 * Where a run finds slices that were computed before or elsewhere, and leaves those that it computes: a folder, another
 * machine, a cluster. It is for one question, with the same scenario, seed, sampling plan and version: what it holds of another
 * would be taken for an answer. What it throws fails the run.
 */
public interface SliceStore {
    /** Told of all slices of a pass before the first is asked for, by the thread that runs; it may have them computed now. */
    default void begins(List<Slice> ofPass) {}

    /** The bytes that were kept, or nothing. Called by several threads at once, each for slices of its own. */
    Optional<byte[]> find(Slice slice);

    /** Takes a finished slice; when it returns, the slice is safe. Called by several threads at once. */
    void keep(Slice slice, byte[] bytes);
}
