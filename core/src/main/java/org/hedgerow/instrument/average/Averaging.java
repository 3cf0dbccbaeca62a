package org.hedgerow.instrument.average;

/** How fixings make one rate. */
public enum Averaging {
    /** Their sum over their number. */
    ARITHMETIC,
    /** The root of their product. */
    GEOMETRIC
}
