package org.hedgerow.position;

/** How sure a dated flow is. */
public enum Certainty {
    /** Contracted: part of the net open position. */
    COMMITMENT,
    /** Expected: hedged like a commitment, but no part of the net open position. */
    FORECAST
}
