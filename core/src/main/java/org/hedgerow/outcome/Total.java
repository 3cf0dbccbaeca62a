package org.hedgerow.outcome;

/** Amounts of home currency at the horizon, gains positive. */
public enum Total implements Quantity {
    /** Of the position left alone, {@code U}. */
    UNHEDGED,
    /** Of the position with a strategy, {@code H = U + G}. */
    OUTCOME
}
