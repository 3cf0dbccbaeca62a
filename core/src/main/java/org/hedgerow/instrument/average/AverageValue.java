package org.hedgerow.instrument.average;

import org.hedgerow.path.PathBatch;

/** What an option on an average that outlives the horizon is worth there. */
interface AverageValue {
    /** Turns the average so far into the value. */
    void fill(PathBatch batch, double[] averageThenValue);
}
