package org.hedgerow.path;

/** A quantity that a model simulates and others read by row, such as a {@link Spot}. */
public interface Observable {}
