package org.hedgerow.path;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.time.Grid;

/** Which row of a {@link PathBatch} holds which observable, and on which dates of the grid it is filled. */
public final class PathLayout {
    private final Grid grid;
    private final Map<Observable, Integer> rows = new LinkedHashMap<>();
    private final boolean[][] filled; // [row of an observable][date]
    private final int scratchRows;

    PathLayout(Grid grid, Map<Observable, ? extends Set<LocalDate>> reads, int scratchRows) {
        this.grid = grid;
        this.scratchRows = scratchRows;
        this.filled = new boolean[reads.size()][grid.size()];
        reads.forEach((what, dates) -> {
            int row = rows.size();
            rows.put(what, row);
            dates.forEach(date -> filled[row][grid.index(date)] = true);
        });
    }

    public Grid grid() {
        return grid;
    }

    /** Observables in the order of their rows. */
    public Set<Observable> observables() {
        return rows.keySet();
    }

    public int row(Observable what) {
        Integer row = rows.get(what);
        if (row == null) {
            throw new InvalidValue(what + " is not simulated: nobody required it");
        }
        return row;
    }

    /** Whether paths count differently. */
    public boolean isWeighted() {
        return rows.containsKey(new Weight());
    }

    /** Whether somebody reads the observable on a date, so that the model must fill its row. */
    public boolean filled(Observable what, int date) {
        return filled[row(what)][date];
    }

    /** The first of the rows that hold the models' own state. */
    public int scratch() {
        return rows.size();
    }

    public int rowCount() {
        return rows.size() + scratchRows;
    }
}
