package org.hedgerow.instrument.average;

import java.time.LocalDate;
import java.util.SortedSet;
import org.hedgerow.instrument.InstrumentKernel;
import org.hedgerow.math.Rows;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.Spot;

/** Gathers an average fixing by fixing, of logs where it is geometric, and pays or marks on the last date. */
final class AverageKernel implements InstrumentKernel {
    private final AverageOption terms;
    private final int spotRow;
    private final int first;
    private final int last;
    private final boolean[] fixes; // [date]
    private final boolean geometric;
    private final double start;
    private final int known; // fixings on the last date or before
    private final AverageValue mark; // null where it ends
    private final double[] sum = new double[PathBatch.SIZE];
    private final double[] scratch = new double[PathBatch.SIZE];

    AverageKernel(AverageOption terms, PathLayout layout, SortedSet<LocalDate> dates, AverageValue mark) {
        this.terms = terms;
        this.spotRow = layout.row(new Spot(terms.currency()));
        this.first = layout.grid().index(dates.first());
        this.last = layout.grid().index(dates.last());
        this.fixes = new boolean[layout.grid().size()];
        int count = 0;
        for (LocalDate fixing : terms.fixings()) {
            if (!fixing.isAfter(dates.last())) {
                fixes[layout.grid().index(fixing)] = true;
                count++;
            }
        }
        int past = terms.averageSoFar().map(AverageSoFar::fixings).orElse(0);
        double soFar = terms.averageSoFar().map(AverageSoFar::rate).orElse(1.0);
        this.geometric = terms.averaging() == Averaging.GEOMETRIC;
        this.start = past * (geometric ? StrictMath.log(soFar) : soFar);
        this.known = past + count;
        this.mark = mark;
    }

    @Override
    public void pay(PathBatch batch, int date, double[] out) {
        if (date == first) {
            Rows.fill(sum, start);
        }
        double[] spot = batch.row(spotRow);
        if (fixes[date] && geometric) {
            Rows.log(spot, scratch);
            Rows.add(sum, scratch);
        } else if (fixes[date]) {
            Rows.add(sum, spot);
        }
        Rows.fill(out, 0);
        if (date < last) {
            return;
        }
        Rows.addScaled(out, 1.0 / Math.max(1, known), sum);
        if (geometric) {
            Rows.exp(out, out);
        }
        if (mark != null) {
            mark.fill(batch, out);
        } else {
            payoff(spot, out);
        }
    }

    private void payoff(double[] spot, double[] average) {
        double sign = terms.side().sign();
        if (terms.strike().isPresent()) {
            double strike = terms.strike().get();
            for (int path = 0; path < average.length; path++) {
                average[path] = Math.max(0, sign * (average[path] - strike));
            }
        } else {
            for (int path = 0; path < average.length; path++) {
                average[path] = Math.max(0, sign * (spot[path] - average[path]));
            }
        }
    }
}
