package org.hedgerow.limit.watch;

import org.hedgerow.limit.gauge.PathCapital;
import org.hedgerow.limit.part.PartRows;
import org.hedgerow.outcome.ObserverKernel;
import org.hedgerow.outcome.OutcomeBatch;
import org.hedgerow.path.PathBatch;

/** Walks a strategy's position along the paths and looks at its limits, before and after each watch date's deals. */
final class WatchKernel implements ObserverKernel {
    private final PartRows parts;
    private final PathCapital capital; // null where none moves
    private final Breaches[] limits;
    private final boolean[] watched; // [date]
    private final boolean intraday;

    WatchKernel(PartRows parts, PathCapital capital, Breaches[] limits, boolean[] watched, boolean intraday) {
        this.parts = parts;
        this.capital = capital;
        this.limits = limits;
        this.watched = watched;
        this.intraday = intraday;
    }

    @Override
    public void observe(PathBatch batch, int date, OutcomeBatch out) {
        if (date == 0) {
            for (Breaches limit : limits) {
                limit.start();
            }
        }
        if (capital != null) {
            capital.observe(batch, date, out);
        }
        boolean carried = intraday && watched[date] && date > 0; // today's deals meet no new rate
        if (carried) {
            parts.carry(batch, date);
            for (Breaches limit : limits) {
                limit.carry(batch, date, out);
            }
        }
        parts.deal(batch, date);
        if (watched[date]) {
            parts.close(batch, date);
            for (Breaches limit : limits) {
                limit.close(batch, date, carried, out);
            }
        }
    }
}
