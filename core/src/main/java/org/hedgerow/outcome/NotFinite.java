package org.hedgerow.outcome;

import java.io.Serial;

/**
 * A number of a path that is infinite or no number at all: amounts or rates beyond what a double holds, or a fault of a
 * model or a strategy. Nothing is decided on such a path, and none is left out.
 */
public final class NotFinite extends IllegalStateException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String column;
    private final double value;
    private final long path;

    private NotFinite(String column, double value, long path, String origin) {
        super(column + " is " + value + " on path " + path + origin);
        this.column = column;
        this.value = value;
        this.path = path;
    }

    static NotFinite of(Column column, double value, long path) {
        return new NotFinite(column.toString(), value, path, "");
    }

    /** The same with where the number comes from, as far as it was found. */
    public NotFinite comingFrom(String origin) {
        NotFinite told = new NotFinite(column, value, path, ": " + origin);
        told.initCause(this);
        return told;
    }

    /** Among all paths of the pass, from 0. */
    public long path() {
        return path;
    }
}
