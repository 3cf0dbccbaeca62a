package org.hedgerow.risk.located;

import org.hedgerow.outcome.Outcomes;

/** All paths of a run, as often as they are wanted, in parts of whole blocks. */
@FunctionalInterface
public interface Slices {
    /** Shows every part once, in any order and to any thread, several at once. */
    void each(Reader reader);

    /** Is shown parts. */
    @FunctionalInterface
    interface Reader {
        /** Reads a part, which is gone when this returns. */
        void read(Outcomes part);
    }
}
