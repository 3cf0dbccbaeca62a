package org.hedgerow.credit.exposure;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import org.hedgerow.credit.exposure.Owing.Side;
import org.hedgerow.credit.netting.NettingKernel;
import org.hedgerow.credit.netting.NettingSet;
import org.hedgerow.market.Market;
import org.hedgerow.math.Rows;
import org.hedgerow.outcome.Column;
import org.hedgerow.outcome.Columns;
import org.hedgerow.outcome.Observer;
import org.hedgerow.outcome.ObserverKernel;
import org.hedgerow.outcome.OutcomeBatch;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.Growth;

/**
 * Writes what each side of a relation owes on some dates: home currency of the date, or of today where discounted at the
 * path's home interest.
 *
 * @param dates on which anything is open
 */
public record ExposureObserver(
        Relation relation, SortedSet<LocalDate> dates, boolean isDiscounted, Market market, LocalDate horizon)
        implements Observer {
    /** What the counterparty owes on a date. */
    public Column owing(LocalDate date) {
        return new Column(relation.subject(), new Owing(Side.COUNTERPARTY, date));
    }

    /** What it is owed. */
    public Column owed(LocalDate date) {
        return new Column(relation.subject(), new Owing(Side.HEDGER, date));
    }

    @Override
    public void require(Needs needs, Columns columns) {
        relation.sets().forEach(set -> set.require(needs, dates, market, horizon));
        if (isDiscounted && needs.simulatesInterest(market.home())) {
            needs.read(new Growth(market.home()), dates);
        }
        for (LocalDate date : dates) {
            columns.everyPath(owing(date));
            columns.mean(owed(date));
        }
    }

    @Override
    public ObserverKernel bind(PathLayout layout, Columns columns) {
        return new Kernel(this, layout, columns);
    }

    private static final class Kernel implements ObserverKernel {
        private static final int NONE = -1;

        private final List<NettingKernel> sets;
        private final int[] owing; // [date], column, or NONE
        private final int[] owed; // [date]
        private final double[] discount; // [date], by today's curve
        private final int growthRow; // where it differs by path, or NONE
        private final boolean isDiscounted;

        Kernel(ExposureObserver terms, PathLayout layout, Columns columns) {
            sets = terms.relation.sets().stream()
                    .map((NettingSet set) -> set.bind(layout, terms.dates, terms.market, terms.horizon))
                    .toList();
            int size = layout.grid().size();
            owing = new int[size];
            owed = new int[size];
            discount = new double[size];
            Arrays.fill(owing, NONE);
            Market market = terms.market;
            for (LocalDate day : terms.dates) {
                int date = layout.grid().index(day);
                owing[date] = columns.place(terms.owing(day));
                owed[date] = columns.place(terms.owed(day));
                discount[date] = market.discount(market.home(), market.valuationDate(), day);
            }
            isDiscounted = terms.isDiscounted;
            growthRow = isDiscounted && layout.simulatesInterest(market.home())
                    ? layout.row(new Growth(market.home()))
                    : NONE;
        }

        @Override
        public void observe(PathBatch batch, int date, OutcomeBatch out) {
            for (NettingKernel set : sets) {
                set.look(batch, date);
            }
            if (owing[date] == NONE) {
                return;
            }
            double[] theirs = out.row(owing[date]);
            double[] ours = out.row(owed[date]);
            Rows.fill(theirs, 0);
            Rows.fill(ours, 0);
            for (NettingKernel set : sets) {
                set.addExposure(date, theirs, ours);
            }
            if (isDiscounted) {
                discount(batch, date, theirs);
                discount(batch, date, ours);
            }
        }

        private void discount(PathBatch batch, int date, double[] row) {
            if (growthRow == NONE) {
                Rows.scale(row, discount[date]);
                return;
            }
            double[] growth = batch.row(growthRow);
            for (int path = 0; path < row.length; path++) {
                row[path] /= growth[path];
            }
        }
    }
}
