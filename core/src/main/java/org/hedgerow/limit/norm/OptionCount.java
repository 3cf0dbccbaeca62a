package org.hedgerow.limit.norm;

/** How much of an option norms count in an open position. */
public enum OptionCount {
    /** Its spot delta times its notional. */
    SPOT_DELTA,
    /** All of its notional, in the direction of its delta; nothing where that is nil. */
    NOTIONAL
}
