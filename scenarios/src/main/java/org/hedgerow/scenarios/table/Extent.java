package org.hedgerow.scenarios.table;

import java.util.List;
import org.hedgerow.scenarios.input.InputLimits;

/** How much of a table was read; refuses what is beyond the limits before more of it is kept. */
public final class Extent {
    private final String file;
    private long cells;

    /** @param file what faults call it */
    public Extent(String file) {
        this.file = file;
    }

    /** Throws {@link CsvFault} where the row, or all rows together, are too much. */
    public void add(int line, List<String> row) {
        cells += row.size();
        if (row.size() > InputLimits.MOST_COLUMNS) {
            throw new CsvFault(file, line, "must not have more than " + InputLimits.MOST_COLUMNS + " columns");
        }
        if (cells > InputLimits.MOST_CELLS) {
            throw new CsvFault(
                    file,
                    line,
                    "must be left out, since no table holds more than " + InputLimits.MOST_CELLS + " cells");
        }
        for (String cell : row) {
            if (cell.length() > InputLimits.LONGEST_TEXT) {
                throw new CsvFault(
                        file, line, "must not have more than " + InputLimits.LONGEST_TEXT + " characters in a cell");
            }
        }
    }
}
