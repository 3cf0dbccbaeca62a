package org.hedgerow.limit.watch;

import java.time.LocalDate;
import java.util.List;
import org.hedgerow.limit.gauge.Gauge;
import org.hedgerow.math.Rows;
import org.hedgerow.outcome.Columns;
import org.hedgerow.outcome.OutcomeBatch;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathLayout;

/** Keeps of one limit, path by path, whether and when it was first broken, and writes its columns. */
final class Breaches {
    private static final int NONE = -1;

    private final Gauge gauge;
    private final double[] years; // [date]
    private final int[] told; // [date], its place among those told, or NONE
    private final int[][] places; // [told][kind]
    private final int first;
    private final int firstOrLate;
    private final double[] gap = new double[PathBatch.SIZE];
    private final double[] other = new double[PathBatch.SIZE];
    private final double[] broken = new double[PathBatch.SIZE]; // 1 once it was
    private final double[] since = new double[PathBatch.SIZE]; // years, 0 where it never was

    Breaches(Gauge gauge, WatchColumns names, PathLayout layout, Columns columns, List<LocalDate> told) {
        this.gauge = gauge;
        this.years = new double[layout.grid().size()];
        this.told = new int[years.length];
        java.util.Arrays.fill(this.told, NONE);
        for (int date = 0; date < years.length; date++) {
            years[date] = layout.grid().years(date);
        }
        this.places = new int[told.size()][];
        for (int place = 0; place < places.length; place++) {
            this.told[layout.grid().index(told.get(place))] = place;
            places[place] = names.places(told.get(place), columns);
        }
        this.first = columns.place(names.first());
        this.firstOrLate = columns.place(names.firstAndShare());
    }

    void start() {
        Rows.fill(broken, 0);
        Rows.fill(since, 0);
    }

    /** Before the day's deals. */
    void carry(PathBatch batch, int date, OutcomeBatch out) {
        if (gauge.isIntraday()) {
            gauge.gap(batch, date, false, out, other);
        }
    }

    /** After them; {@code carried} where the day has two instants. */
    void close(PathBatch batch, int date, boolean carried, OutcomeBatch out) {
        gauge.gap(batch, date, true, out, gap);
        if (carried && gauge.isIntraday()) {
            for (int path = 0; path < gap.length; path++) {
                gap[path] = Math.max(gap[path], other[path]);
            }
        }
        double now = years[date];
        for (int path = 0; path < gap.length; path++) {
            boolean isFirst = gap[path] > 0 && broken[path] == 0;
            since[path] = isFirst ? now : since[path];
            broken[path] = isFirst ? 1 : broken[path];
        }
        if (told[date] != NONE) {
            write(places[told[date]], out);
        }
        if (date == years.length - 1) {
            System.arraycopy(since, 0, out.row(first), 0, since.length);
            System.arraycopy(since, 0, out.row(firstOrLate), 0, since.length);
            Rows.add(out.row(firstOrLate), broken);
        }
    }

    private void write(int[] place, OutcomeBatch out) {
        double[] on = out.row(place[0]);
        double[] excess = out.row(place[2]);
        double[] headroom = out.row(place[3]);
        for (int path = 0; path < gap.length; path++) {
            on[path] = gap[path] > 0 ? 1 : 0;
            excess[path] = Math.max(gap[path], 0);
            headroom[path] = -gap[path];
        }
        System.arraycopy(broken, 0, out.row(place[1]), 0, broken.length);
    }
}
