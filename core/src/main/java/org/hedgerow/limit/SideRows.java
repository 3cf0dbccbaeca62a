package org.hedgerow.limit;

import org.hedgerow.math.Rows;
import org.hedgerow.money.Currency;
import org.hedgerow.path.PathBatch;

/** What is long and what is short on every path of a block, home currency, each not negative: rows of {@link Sides}. */
public final class SideRows {
    private final double[] longs = new double[PathBatch.SIZE];
    private final double[] shorts = new double[PathBatch.SIZE];
    private final double[] longMetals = new double[PathBatch.SIZE];
    private final double[] shortMetals = new double[PathBatch.SIZE];

    /** Empty. */
    public SideRows() {}

    /** Forgets everything. */
    public void clear() {
        Rows.fill(longs, 0);
        Rows.fill(shorts, 0);
        Rows.fill(longMetals, 0);
        Rows.fill(shortMetals, 0);
    }

    /** Adds the net positions in a currency. */
    public void add(Currency currency, double[] net) {
        add(net, longs, shorts);
        if (currency.isMetal()) {
            add(net, longMetals, shortMetals);
        }
    }

    private static void add(double[] net, double[] longs, double[] shorts) {
        for (int path = 0; path < net.length; path++) {
            longs[path] += Math.max(net[path], 0);
            shorts[path] += Math.max(-net[path], 0);
        }
    }

    /** Writes what an aggregation makes of them. */
    public void total(Aggregation how, double[] out) {
        how.of(this, out);
    }

    double[] longs() {
        return longs;
    }

    double[] shorts() {
        return shorts;
    }

    /** Of the longs. */
    double[] longMetals() {
        return longMetals;
    }

    /** Of the shorts. */
    double[] shortMetals() {
        return shortMetals;
    }
}
