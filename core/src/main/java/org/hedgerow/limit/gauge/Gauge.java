package org.hedgerow.limit.gauge;

import org.hedgerow.outcome.OutcomeBatch;
import org.hedgerow.path.PathBatch;

/** Measures how far something is beyond what it is held to. */
public interface Gauge {
    /**
     * Writes by how much it is beyond its limit on a watch date, negative where there is room; in what the limit is
     * stated in.
     *
     * @param close after the day's deals, otherwise before them
     * @param out where observers of the strategy write their columns
     */
    void gap(PathBatch batch, int date, boolean close, OutcomeBatch out, double[] gap);

    /** Whether it is measured before the day's deals too. */
    boolean isIntraday();
}
