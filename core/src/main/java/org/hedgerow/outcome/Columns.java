package org.hedgerow.outcome;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.path.PathBatch;

/** The columns of a simulation in the order in which observers asked for them, and what is kept of each. */
public final class Columns {
    private enum Keep {
        EVERY_PATH,
        MEAN
    }

    /** Numbers that are kept of a column for each block, at most, but for products with controls. */
    private static final int MOMENTS = 3;

    private final Map<Column, Integer> places = new LinkedHashMap<>();
    private final Map<Column, Keep> kept = new LinkedHashMap<>();
    private final List<Control> controls = new ArrayList<>();
    private final Map<Column, Double> wholes = new LinkedHashMap<>(); // of those that are tallied

    /** None yet. */
    public Columns() {}

    /** A column of which every path's number is kept. */
    public void everyPath(Column column) {
        add(column, Keep.EVERY_PATH);
    }

    /** A column of which the mean and its standard error are kept. */
    public void mean(Column column) {
        add(column, Keep.MEAN);
    }

    /**
     * A column that has what is left of a whole, negative beyond it. Its mean is kept, and quantiles of the share of the
     * whole that is used; of a whole that is 0 there are none.
     */
    public void left(Column column, double whole) {
        mean(column);
        if (whole > 0) {
            wholes.put(column, whole);
        }
    }

    /** A column of known mean, of which every path's number is kept; it makes the errors of all others smaller. */
    public void control(Control control) {
        everyPath(control.column());
        controls.add(control);
    }

    private void add(Column column, Keep keep) {
        if (places.putIfAbsent(column, places.size()) != null) {
            throw new InvalidValue("a column must have one owner, but " + column + " has two");
        }
        kept.put(column, keep);
    }

    /** The number of columns asked for so far. */
    public int size() {
        return places.size();
    }

    /** How many numbers are kept for each path: its own, distances of controls from their means, moments of blocks. */
    public double numbersPerPath() {
        long everyPath = kept.values().stream().filter(Keep.EVERY_PATH::equals).count();
        double moments = (MOMENTS + controls.size()) * (double) size() / PathBatch.SIZE;
        return everyPath + controls.size() + moments;
    }

    /** How many bytes counts of shares take, whatever the number of paths, where none is used more than twice over. */
    public long tallyBytes() {
        return wholes.size() * Tally.BYTES;
    }

    /** Of how many every path's number is kept. */
    public int keptColumns() {
        return (int) kept.values().stream().filter(Keep.EVERY_PATH::equals).count();
    }

    /** Whether anybody asked for a column. */
    public boolean has(Column column) {
        return places.containsKey(column);
    }

    /** The place of a column in an {@link OutcomeBatch}, from 0; refused where nobody asked for it. */
    public int place(Column column) {
        Integer place = places.get(column);
        if (place == null) {
            throw new InvalidValue("no column " + column + " was asked for");
        }
        return place;
    }

    /** The whole of which each column that is tallied has what is left. */
    Map<Column, Double> wholes() {
        return wholes;
    }

    List<Control> controls() {
        return controls;
    }

    boolean keepsEveryPath(Column column) {
        return kept.get(column) == Keep.EVERY_PATH;
    }

    Iterable<Column> all() {
        return places.keySet();
    }
}
