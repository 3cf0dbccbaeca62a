package org.hedgerow.instrument.option;

import java.util.Optional;
import org.hedgerow.formula.barrier.BarrierRows;
import org.hedgerow.math.Rows;
import org.hedgerow.path.PathBatch;

/** What a {@link BarrierOption} that outlives the horizon is worth there. */
final class BarrierMark implements TriggerValues {
    private final BarrierOption terms;
    private final TriggerMark mark;
    private final Optional<BarrierRows> rows;
    private final double[] noTouch = new double[PathBatch.SIZE];

    BarrierMark(BarrierOption terms, TriggerMark mark) {
        this.terms = terms;
        this.mark = mark;
        this.rows = mark.rows(terms.side(), terms.strike());
    }

    @Override
    public void fill(PathBatch batch, double[] untouched, double[] touched) {
        mark.option(batch, terms.side(), terms.strike(), rows, touched, untouched);
        boolean isOut = terms.trigger().isOut();
        double rebate = terms.rebate().orElse(0.0);
        if (!isOut) {
            for (int path = 0; path < untouched.length; path++) {
                untouched[path] = touched[path] - untouched[path];
            }
        }
        if (rebate > 0) {
            mark.noTouch(batch, noTouch);
            for (int path = 0; path < untouched.length; path++) {
                untouched[path] += rebate * (isOut ? 1 - noTouch[path] : noTouch[path]);
            }
        }
        if (isOut) {
            Rows.fill(touched, rebate);
        }
        mark.discount(batch, untouched);
        mark.discount(batch, touched);
    }
}
