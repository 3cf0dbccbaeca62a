package org.hedgerow.payoff;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.money.Currency;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.Observable;
import org.hedgerow.path.observable.Spot;

/** A block of paths on all the dates that a {@link PathStream} reads: rows of {@link PathBatch#SIZE}, one number per path. */
public final class KeptPaths {
    private final Map<Currency, Spot> spots = new HashMap<>();
    private final Map<Observable, NavigableMap<LocalDate, double[]>> rows = new HashMap<>();
    private final double[][][] kept; // [date][observable], null where it is not read
    private final int[] places; // of observables in the batch
    private long block;
    private int paths;

    KeptPaths(Map<Observable, NavigableSet<LocalDate>> reads, PathLayout layout) {
        this.kept = new double[layout.grid().size()][reads.size()][];
        this.places = new int[reads.size()];
        int number = 0;
        for (Map.Entry<Observable, NavigableSet<LocalDate>> read : reads.entrySet()) {
            places[number] = layout.row(read.getKey());
            if (read.getKey() instanceof Spot spot) {
                spots.put(spot.currency(), spot);
            }
            NavigableMap<LocalDate, double[]> byDate = new TreeMap<>();
            for (LocalDate date : read.getValue()) {
                double[] row = new double[PathBatch.SIZE];
                kept[layout.grid().index(date)][number] = row;
                byDate.put(date, row);
            }
            rows.put(read.getKey(), byDate);
            number++;
        }
    }

    void keep(PathBatch batch, int date) {
        block = batch.block();
        paths = batch.paths();
        for (int number = 0; number < places.length; number++) {
            double[] row = kept[date][number];
            if (row != null) {
                System.arraycopy(batch.row(places[number]), 0, row, 0, row.length);
            }
        }
    }

    /** Home currency for one unit of a foreign one on a date that is read. Not to be changed. */
    public double[] spot(Currency currency, LocalDate date) {
        Spot spot = spots.get(currency);
        if (spot == null) {
            throw new InvalidValue("the spot of " + currency + " is not read by this stream");
        }
        return row(spot, date);
    }

    /** Whatever else is read, in the unit of the observable. Not to be changed. */
    public double[] row(Observable what, LocalDate date) {
        NavigableMap<LocalDate, double[]> byDate = rows.get(what);
        double[] row = byDate == null ? null : byDate.get(date);
        if (row == null) {
            throw new InvalidValue(what + " on " + date + " is not read by this stream");
        }
        return row;
    }

    /** The number of the block, from 0: path p of it is path {@code block * 1024 + p} of the run. */
    public long block() {
        return block;
    }

    /** How many of its first paths count; the others are computed alike and looked at by nobody. */
    public int paths() {
        return paths;
    }
}
