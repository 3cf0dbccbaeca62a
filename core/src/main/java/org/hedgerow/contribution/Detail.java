package org.hedgerow.contribution;

/** Into which parts outcomes are taken. */
public enum Detail {
    /** Not at all. */
    NONE,
    /** The position by currency, the hedge by leg: of doing nothing and of what is recommended. */
    RECOMMENDED,
    /** The same of every strategy. */
    CURRENCIES,
    /** The position line by line, the hedge by leg, of every strategy. */
    LINES
}
