package org.hedgerow.position;

/** The currency in which a line's amounts are written down. */
public enum StatedIn {
    /** The line's own currency; metals in troy ounces. */
    CURRENCY,
    /** Home currency at today's rate, as balance sheets and norms state them. */
    HOME
}
