package org.hedgerow.trade.margin;

import java.util.Arrays;
import org.hedgerow.math.Rows;
import org.hedgerow.path.PathBatch;
import org.hedgerow.time.Grid;

/** What a {@link MarginCredit} has lent on each path, and where a call went beyond it. */
final class MarginLine {
    private final double[] limit; // [date]
    private final double[] account = new double[PathBatch.SIZE]; // margin received less paid, home currency
    private final double[] held = new double[PathBatch.SIZE]; // 1 until it ends the hedge
    private final double[] closes = new double[PathBatch.SIZE]; // 1 where it does on the day

    MarginLine(MarginCredit line, Grid grid) {
        limit = grid.dates().stream().mapToDouble(line::on).toArray();
    }

    void open() {
        Arrays.fill(account, 0);
        Arrays.fill(held, 1);
        Arrays.fill(closes, 0);
    }

    /**
     * Takes what was received on a date (paid where negative).
     *
     * @param ends whether nothing is held after it anyway
     */
    void observe(double[] received, double[] inHome, int date, boolean ends) {
        for (int path = 0; path < held.length; path++) {
            account[path] += received[path] * inHome[path];
        }
        if (ends) {
            Rows.fill(closes, 0);
        } else {
            stop(account, date);
        }
    }

    /** Ends the hedge where an account is by more below zero than is lent on a date; whether it does anywhere. */
    boolean stop(double[] balance, int date) {
        double lent = limit[date];
        boolean any = false;
        for (int path = 0; path < held.length; path++) {
            boolean beyond = held[path] == 1 && balance[path] < -lent;
            closes[path] = beyond ? 1 : 0;
            held[path] = beyond ? 0 : held[path];
            any |= beyond;
        }
        return any;
    }

    /** 1 where the hedge is held on after the day. */
    double[] held() {
        return held;
    }

    /** 1 where it was closed on the day. */
    double[] closes() {
        return closes;
    }

    /** Whether it was held until the day. */
    boolean heldBefore(int path) {
        return held[path] == 1 || closes[path] == 1;
    }
}
