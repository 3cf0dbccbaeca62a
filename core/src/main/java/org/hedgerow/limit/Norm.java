package org.hedgerow.limit;

import java.util.List;

/** A limit on an open position as a share of capital. A host may supply its own. */
public interface Norm {
    /** The regulator's number of it, for example H16. */
    String id();

    /** Measured against capital in home currency: one check, or one per currency. */
    List<NormCheck> check(OpenPosition position, double capital);
}
