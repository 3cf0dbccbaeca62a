package org.hedgerow.risk.row;

import org.hedgerow.outcome.Column;
import org.hedgerow.risk.TailMeasure;

/** A number for each path that follows from its outcomes and from what is located; its mean over all paths is what is wanted. */
@FunctionalInterface
public interface PathRow {
    /** Of some paths; not to be changed. Called by several threads, each with a part of its own. */
    double[] on(Part part);

    /** Of all paths, already worked out. */
    static PathRow of(double[] row) {
        return part -> row;
    }

    /** The numbers of a column. */
    static PathRow of(Column column) {
        return part -> part.values(column);
    }

    /** Influences on a measure of a column. */
    static PathRow of(TailMeasure measure, Column column) {
        return part -> part.tails(column).influence(measure, part.values(column));
    }

    /** The same, worked out once for all that read it. */
    default PathRow once() {
        Object key = new Object();
        return part -> part.once(key, () -> on(part));
    }

    /** This less another. */
    default PathRow less(PathRow other) {
        return part -> {
            double[] first = on(part);
            double[] second = other.on(part);
            double[] difference = new double[first.length];
            for (int path = 0; path < difference.length; path++) {
                difference[path] = first[path] - second[path];
            }
            return difference;
        };
    }
}
