package org.hedgerow.limit.watch;

import java.time.LocalDate;
import org.hedgerow.limit.part.WatchDates;
import org.hedgerow.outcome.Column;
import org.hedgerow.outcome.Columns;
import org.hedgerow.outcome.Quantity;

/** The columns of one limit under one strategy. */
record WatchColumns(String strategy, String label) {
    /** What is told of a date. */
    enum Told {
        BROKEN_ON,
        BROKEN_BY,
        EXCESS,
        HEADROOM
    }

    private record OfLimit(String label, String kind) implements Quantity {
        @Override
        public String name() {
            return label + " " + kind;
        }
    }

    Column column(Told told, LocalDate date) {
        return new Column(strategy, new OfLimit(label, told + " " + date));
    }

    /** Years to the first breach, 0 on paths without any. */
    Column first() {
        return new Column(strategy, new OfLimit(label, "FIRST"));
    }

    /** The same and one more where there is a breach: its error tells how the two depend on each other. */
    Column firstAndShare() {
        return new Column(strategy, new OfLimit(label, "FIRST AND SHARE"));
    }

    /** @param ceiling that there is headroom below, in what it is stated in */
    void require(WatchDates dates, double ceiling, Columns columns) {
        for (LocalDate date : dates.told()) {
            for (Told told : Told.values()) {
                if (told == Told.HEADROOM) {
                    columns.left(column(told, date), ceiling);
                } else {
                    columns.mean(column(told, date));
                }
            }
        }
        columns.mean(first());
        columns.mean(firstAndShare());
    }

    int[] places(LocalDate date, Columns columns) {
        Told[] all = Told.values();
        int[] places = new int[all.length];
        for (int kind = 0; kind < places.length; kind++) {
            places[kind] = columns.place(column(all[kind], date));
        }
        return places;
    }
}
