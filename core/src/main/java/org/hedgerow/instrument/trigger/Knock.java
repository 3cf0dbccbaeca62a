package org.hedgerow.instrument.trigger;

/** What it does to an option that the rate reaches a level. */
public enum Knock {
    /** It ends. */
    OUT,
    /** It comes to life. */
    IN
}
