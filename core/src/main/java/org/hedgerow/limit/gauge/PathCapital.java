package org.hedgerow.limit.gauge;

import java.util.Arrays;
import org.hedgerow.booking.OutcomesOnDates;
import org.hedgerow.math.Rows;
import org.hedgerow.outcome.Columns;
import org.hedgerow.outcome.ObserverKernel;
import org.hedgerow.outcome.OutcomeBatch;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathLayout;

/** What has come to capital on each path since today: the outcome marked on the last date on which it is told. */
public final class PathCapital {
    private static final int NONE = -1;

    private final ObserverKernel outcomes;
    private final int[] places; // [date], of the column, or NONE
    private final double[] gains = new double[PathBatch.SIZE]; // home currency of the date

    public PathCapital(OutcomesOnDates terms, PathLayout layout, Columns columns) {
        this.outcomes = terms.bind(layout, columns);
        this.places = new int[layout.grid().size()];
        Arrays.fill(places, NONE);
        terms.dates().forEach(date -> places[layout.grid().index(date)] = columns.place(terms.column(date)));
    }

    public void observe(PathBatch batch, int date, OutcomeBatch out) {
        if (date == 0) {
            Rows.fill(gains, 0);
        }
        outcomes.observe(batch, date, out);
        if (places[date] != NONE) {
            System.arraycopy(out.row(places[date]), 0, gains, 0, gains.length);
        }
    }

    double[] gains() {
        return gains;
    }
}
