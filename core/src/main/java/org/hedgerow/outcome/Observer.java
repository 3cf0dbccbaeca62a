package org.hedgerow.outcome;

import org.hedgerow.path.Needs;
import org.hedgerow.path.PathLayout;

/** Watches the paths and writes columns. A host may supply its own. */
public interface Observer {
    /** Asks for what it reads and when, and for the columns that it writes. */
    void require(Needs needs, Columns columns);

    /** Makes the executable form. It may keep state in rows of its own, so each worker thread binds one. */
    ObserverKernel bind(PathLayout layout, Columns columns);
}
