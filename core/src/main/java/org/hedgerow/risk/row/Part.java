package org.hedgerow.risk.row;

import java.util.function.Supplier;
import org.hedgerow.outcome.Column;
import org.hedgerow.risk.Tails;

/** Paths that are at hand, in their order: all of a run, or a block of it. For one thread at a time. */
public interface Part {
    /** One number for each of them; the column must have been kept of every path. Not to be changed. */
    double[] values(Column column);

    /** What is located of a column of all paths, as these paths are to be read by it. */
    Tails tails(Column column);

    /** A result that is worked out once for these paths, by a key of its own. */
    <T> T once(Object key, Supplier<T> work);

    /** What is located of a column is not needed any more. */
    void forget(Column column);

    /** A row with what rows of known mean tell taken off; unchanged where there are none. */
    double[] adjusted(double[] row);
}
