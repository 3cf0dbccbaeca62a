package org.hedgerow.formula.fixing;

/** What a target redemption forward pays of the gain by which its target is reached. */
public enum LastGain {
    /** All of it. */
    FULL,
    /** As much as the target leaves. */
    CAPPED,
    /** Nothing. */
    NONE
}
