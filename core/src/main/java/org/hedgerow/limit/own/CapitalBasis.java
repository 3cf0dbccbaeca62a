package org.hedgerow.limit.own;

/** Of which capital a share is taken along the paths. */
public enum CapitalBasis {
    /** As it is reported today. */
    REPORTED,
    /** With what the position and the strategy have come to on the path, marked at month ends and on the horizon. */
    MOVED
}
