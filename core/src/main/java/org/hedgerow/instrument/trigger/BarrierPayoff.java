package org.hedgerow.instrument.trigger;

import org.hedgerow.math.Rows;
import org.hedgerow.path.PathBatch;

/** What a {@link BarrierOption} pays on its last day. */
final class BarrierPayoff implements TriggerValues {
    private final BarrierOption terms;
    private final int spotRow;

    BarrierPayoff(BarrierOption terms, int spotRow) {
        this.terms = terms;
        this.spotRow = spotRow;
    }

    @Override
    public void fill(PathBatch batch, double[] untouched, double[] touched) {
        double[] alive = terms.trigger().isOut() ? untouched : touched;
        double[] dead = terms.trigger().isOut() ? touched : untouched;
        double[] spot = batch.row(spotRow);
        double sign = terms.side().sign();
        double strike = terms.strike();
        for (int path = 0; path < alive.length; path++) {
            alive[path] = Math.max(0, sign * (spot[path] - strike));
        }
        Rows.fill(dead, terms.rebate().orElse(0.0));
    }
}
