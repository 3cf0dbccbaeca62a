package org.hedgerow.effectiveness;

/** What one test says of a hedge. */
public enum Finding {
    /** The test is passed. */
    EFFECTIVE,
    /** The test is failed. */
    INEFFECTIVE,
    /** Too little happened for the test to say anything. */
    NOT_MEANINGFUL;

    static Finding of(boolean effective) {
        return effective ? EFFECTIVE : INEFFECTIVE;
    }
}
