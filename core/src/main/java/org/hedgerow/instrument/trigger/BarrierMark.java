package org.hedgerow.instrument.trigger;

import java.util.Optional;
import org.hedgerow.math.Rows;
import org.hedgerow.path.PathBatch;

/** What a {@link BarrierOption} that outlives the horizon is worth there. */
final class BarrierMark implements TriggerValues {
    private final BarrierOption terms;
    private final TriggerMark mark;
    private final TriggerMark.Option option;
    private final Optional<TriggerMark.Value> noTouchValue; // where there is a rebate
    private final double[] noTouch = new double[PathBatch.SIZE];

    BarrierMark(BarrierOption terms, TriggerMark mark) {
        this.terms = terms;
        this.mark = mark;
        this.option = mark.option(terms.side(), terms.strike());
        this.noTouchValue = terms.rebate().filter(rebate -> rebate > 0).map(rebate -> mark.noTouch());
    }

    @Override
    public void fill(PathBatch batch, double[] untouched, double[] touched) {
        option.fill(batch, touched, untouched);
        boolean isOut = terms.trigger().isOut();
        double rebate = terms.rebate().orElse(0.0);
        if (!isOut) {
            for (int path = 0; path < untouched.length; path++) {
                untouched[path] = touched[path] - untouched[path];
            }
        }
        if (noTouchValue.isPresent()) {
            noTouchValue.get().fill(batch, noTouch);
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
