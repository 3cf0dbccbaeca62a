package org.hedgerow.limit.own;

/**
 * When in a day a limit is looked at. A day has two instants: before its deals, when what was carried in meets the new
 * rate, and after them, when the day closes.
 */
public enum Hours {
    /** At both. */
    DAY,
    /** At the close alone. */
    NIGHT
}
