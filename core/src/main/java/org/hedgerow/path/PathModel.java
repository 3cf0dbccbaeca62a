package org.hedgerow.path;

import java.util.Set;
import org.hedgerow.market.Market;

/** Simulates observables. A host may supply its own. */
public interface PathModel {
    /** Whether this model can fill rows of an observable. */
    boolean supplies(Observable what);

    /** Scratch rows for the state of the observables that are read. */
    int scratchRows(Set<Observable> read);

    /** Looks up rows and computes all that does not depend on the path. */
    PathKernel bind(PathLayout layout, Market market);
}
