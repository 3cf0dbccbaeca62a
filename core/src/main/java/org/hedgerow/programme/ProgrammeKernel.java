package org.hedgerow.programme;

import org.hedgerow.path.PathBatch;

/** Executable form of a {@link Programme}; called on the dates on which it decides, in their order. */
public interface ProgrammeKernel {
    /** Writes the share to hold from now on; on the first of its dates it forgets what it kept of other paths. */
    void decide(PathBatch batch, int date, Orders orders);
}
