package org.hedgerow.instrument.fixing;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import org.hedgerow.formula.fixing.LastGain;
import org.hedgerow.instrument.InstrumentKernel;
import org.hedgerow.math.Rows;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.Spot;

/** Pays on each fixing until the target is reached; what is left of it says whether a path lives. */
final class TargetKernel implements InstrumentKernel {
    private final TargetForward terms;
    private final double lastGain; // share of what reaches the target that is paid
    private final boolean isCapped;
    private final int spotRow;
    private final int first;
    private final int last;
    private final boolean[] fixes; // [date]
    private final FixingMark mark; // null where it ends
    private final double[] left = new double[PathBatch.SIZE];
    private final double[] worth = new double[PathBatch.SIZE];

    TargetKernel(TargetForward terms, PathLayout layout, SortedSet<LocalDate> dates, FixingMark mark) {
        this.terms = terms;
        this.lastGain = terms.lastGain() == LastGain.NONE ? 0 : 1;
        this.isCapped = terms.lastGain() == LastGain.CAPPED;
        this.spotRow = layout.row(new Spot(terms.currency()));
        this.first = layout.grid().index(dates.first());
        this.last = layout.grid().index(dates.last());
        this.fixes = on(terms.fixings(), layout, dates.last());
        this.mark = mark;
    }

    /** Which dates of a grid are among some. */
    static boolean[] on(List<LocalDate> some, PathLayout layout, LocalDate until) {
        boolean[] on = new boolean[layout.grid().size()];
        some.stream()
                .filter(date -> !date.isAfter(until))
                .forEach(date -> on[layout.grid().index(date)] = true);
        return on;
    }

    @Override
    public void pay(PathBatch batch, int date, double[] out) {
        if (date == first) {
            Rows.fill(left, terms.target());
        }
        Rows.fill(out, 0);
        if (fixes[date]) {
            fix(batch.row(spotRow), out);
        }
        if (date == last && mark != null) {
            mark.value(batch, left, worth);
            for (int path = 0; path < out.length; path++) {
                out[path] += left[path] > 0 ? worth[path] : 0;
            }
        }
    }

    private void fix(double[] spot, double[] out) {
        double sign = terms.side().sign();
        double strike = terms.strike();
        double gearing = terms.gearing();
        for (int path = 0; path < out.length; path++) {
            double before = left[path];
            double gain = sign * (spot[path] - strike);
            double after = gain < 0 ? before : before - gain;
            double reaching = lastGain * (isCapped ? before : gain);
            double paid = gain < 0 ? gearing * gain : after > 0 ? gain : reaching;
            out[path] = before > 0 ? paid : 0;
            left[path] = Math.max(0, after);
        }
    }
}
