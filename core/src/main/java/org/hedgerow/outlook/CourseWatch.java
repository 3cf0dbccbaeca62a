package org.hedgerow.outlook;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hedgerow.booking.HedgedOutcome;
import org.hedgerow.booking.OutcomeOn;
import org.hedgerow.booking.OutcomesOnDates;
import org.hedgerow.math.Rows;
import org.hedgerow.outcome.Column;
import org.hedgerow.outcome.Columns;
import org.hedgerow.outcome.Observer;
import org.hedgerow.outcome.ObserverKernel;
import org.hedgerow.outcome.OutcomeBatch;
import org.hedgerow.outcome.Quantity;
import org.hedgerow.outlook.budget.BudgetStudy;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathLayout;
import org.hedgerow.position.Position;

/**
 * Keeps of every path what a position with a strategy has come to on some dates, and how far it has fallen from the highest
 * it stood at on others, the first of which is today without deals.
 *
 * @param kept dates of outcomes that are kept
 * @param looks dates between which the fall is seen; none where it is not asked for
 * @param today what the position is worth today, without deals: flows with budget rates at today's forwards, others 0
 */
record CourseWatch(OutcomesOnDates books, SortedSet<LocalDate> kept, SortedSet<LocalDate> looks, double today)
        implements Observer {
    private enum Course implements Quantity {
        /** The deepest fall from a high before, negative. */
        DRAWDOWN
    }

    static CourseWatch of(
            HedgedOutcome strategy, Position position, SortedSet<LocalDate> kept, SortedSet<LocalDate> looks) {
        SortedSet<LocalDate> dates = new TreeSet<>(kept);
        dates.addAll(looks);
        String name = strategy.name() + ", along the path";
        return new CourseWatch(
                new OutcomesOnDates(name, position, strategy.plan(), strategy.market(), dates),
                kept,
                looks,
                BudgetStudy.today(position, strategy.market()));
    }

    /** Of the outcome on one of the dates kept. */
    Column column(LocalDate date) {
        return new Column(books.name() + ", kept", new OutcomeOn(date));
    }

    /** Of the deepest fall, negative. */
    Column drawdown() {
        return new Column(books.name(), Course.DRAWDOWN);
    }

    @Override
    public void require(Needs needs, Columns columns) {
        books.require(needs, columns);
        kept.forEach(date -> columns.everyPath(column(date)));
        if (!looks.isEmpty()) {
            columns.everyPath(drawdown());
        }
    }

    @Override
    public ObserverKernel bind(PathLayout layout, Columns columns) {
        return new Kernel(this, layout, columns);
    }

    private static final class Kernel implements ObserverKernel {
        private static final int NONE = -1;

        private final ObserverKernel books;
        private final int[] from; // [date], columns
        private final int[] to; // [date], columns, or NONE
        private final boolean[] looks; // [date]
        private final int drawdown;
        private final double today;
        private final double[] high = new double[PathBatch.SIZE];

        Kernel(CourseWatch watch, PathLayout layout, Columns columns) {
            books = watch.books.bind(layout, columns);
            from = new int[layout.grid().size()];
            to = new int[from.length];
            looks = new boolean[from.length];
            Arrays.fill(to, NONE);
            for (LocalDate day : watch.books.dates()) {
                int date = layout.grid().index(day);
                from[date] = columns.place(watch.books.column(day));
                to[date] = watch.kept.contains(day) ? columns.place(watch.column(day)) : NONE;
                looks[date] = watch.looks.contains(day);
            }
            today = watch.today;
            drawdown = watch.looks.isEmpty() ? NONE : columns.place(watch.drawdown());
        }

        @Override
        public void observe(PathBatch batch, int date, OutcomeBatch out) {
            books.observe(batch, date, out);
            if (date == 0 && drawdown != NONE) {
                Rows.fill(high, today);
                Rows.fill(out.row(drawdown), 0);
            }
            if (to[date] != NONE) {
                System.arraycopy(out.row(from[date]), 0, out.row(to[date]), 0, high.length);
            }
            if (looks[date]) {
                fall(out.row(from[date]), high, out.row(drawdown));
            }
        }

        private static void fall(double[] outcome, double[] high, double[] deepest) {
            for (int path = 0; path < outcome.length; path++) {
                high[path] = Math.max(high[path], outcome[path]);
                deepest[path] = Math.min(deepest[path], outcome[path] - high[path]);
            }
        }
    }
}
