package org.hedgerow.instrument.trigger;

import org.hedgerow.path.PathBatch;

/** What a contract with triggers is worth on its last date, payment or mark. */
interface TriggerValues {
    /** Writes its value on paths that have reached no level, and on those that have. */
    void fill(PathBatch batch, double[] untouched, double[] touched);
}
