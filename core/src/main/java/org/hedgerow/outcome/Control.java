package org.hedgerow.outcome;

import org.hedgerow.check.Checks;

/** A column whose mean is known without simulation, in the column's unit: what it misses by tells of other columns. */
public record Control(Column column, double mean) {
    public Control {
        Checks.present(column, "column");
        Checks.finite(mean, "mean");
    }
}
