package org.hedgerow.simulation;

import java.io.Serial;
import java.util.concurrent.CancellationException;

/** A run that was ended early: its host cancelled it, or a thread that worked for it was interrupted. */
public final class Cancelled extends CancellationException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final int paths;

    private Cancelled(String message, int paths) {
        super(message);
        this.paths = paths;
    }

    /** Of a pass over so many paths of which the first so many were finished. */
    static Cancelled after(int paths, int of) {
        return new Cancelled("the run was cancelled after " + paths + " of " + of + " paths", paths);
    }

    /** By an interrupt, which is the cause; the thread that called is left interrupted if it was. */
    static Cancelled byInterrupt(int paths, int of) {
        Cancelled cancelled = new Cancelled("the run was interrupted after " + paths + " of " + of + " paths", paths);
        cancelled.initCause(new InterruptedException());
        return cancelled;
    }

    /** Between two passes. */
    static Cancelled between() {
        return new Cancelled("the run was cancelled", 0);
    }

    /** How many paths of the pass at work were finished, in order from the first; 0 between two passes. */
    public int paths() {
        return paths;
    }
}
