package org.hedgerow.trade.margin;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import org.hedgerow.math.Rows;
import org.hedgerow.money.Currency;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.MarketShift;

/** What a {@link MarginCredit} has lent on each path, and where a call went beyond it. */
final class MarginLine {
    private final double[] limit; // [date]
    private final int[] creditRows; // of the shares of it that regimes leave
    private final double[] lent = new double[PathBatch.SIZE];
    private final double[] account = new double[PathBatch.SIZE]; // margin received less paid, home currency
    private final double[] held = new double[PathBatch.SIZE]; // 1 until it ends the hedge
    private final double[] closes = new double[PathBatch.SIZE]; // 1 where it does on the day

    /** For margin on deals in some foreign currencies, of which any one's regime may withdraw it. */
    MarginLine(MarginCredit line, Collection<Currency> currencies, PathLayout layout) {
        limit = layout.grid().dates().stream().mapToDouble(line::on).toArray();
        creditRows = currencies.stream()
                .distinct()
                .filter(layout::hasRegimes)
                .mapToInt(currency -> layout.row(new MarketShift.MarginCredit(currency)))
                .toArray();
    }

    /** Asks for what regimes leave of it on the dates on which margin is called for. */
    static void require(Needs needs, Collection<Currency> currencies, Collection<LocalDate> calls) {
        currencies.stream()
                .filter(needs::hasRegimes)
                .forEach(currency -> needs.read(new MarketShift.MarginCredit(currency), calls));
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
    void observe(PathBatch batch, double[] received, double[] inHome, int date, boolean ends) {
        for (int path = 0; path < held.length; path++) {
            account[path] += received[path] * inHome[path];
        }
        if (ends) {
            Rows.fill(closes, 0);
        } else {
            stop(batch, account, date);
        }
    }

    /** Ends the hedge where an account is by more below zero than is lent on a date; whether it does anywhere. */
    boolean stop(PathBatch batch, double[] balance, int date) {
        lend(batch, date);
        boolean any = false;
        for (int path = 0; path < held.length; path++) {
            boolean beyond = held[path] == 1 && balance[path] < -lent[path];
            closes[path] = beyond ? 1 : 0;
            held[path] = beyond ? 0 : held[path];
            any |= beyond;
        }
        return any;
    }

    private void lend(PathBatch batch, int date) {
        Rows.fill(lent, limit[date]);
        for (int row : creditRows) {
            double[] left = batch.row(row);
            for (int path = 0; path < lent.length; path++) {
                lent[path] = Math.min(lent[path], limit[date] * left[path]);
            }
        }
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
