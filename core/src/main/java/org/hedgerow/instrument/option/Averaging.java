package org.hedgerow.instrument.option;

/** How fixings make one rate. */
public enum Averaging {
    /** Their sum over their number. */
    ARITHMETIC,
    /** The root of their product. */
    GEOMETRIC
}
