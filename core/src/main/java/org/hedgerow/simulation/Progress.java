package org.hedgerow.simulation;

/** Listens to a running simulation. Called from the workers, so it must be thread-safe and quick. */
@FunctionalInterface
public interface Progress {
    Progress SILENT = (done, total) -> {};

    /** Tells how many blocks of how many are finished. */
    void finished(long done, long total);
}
