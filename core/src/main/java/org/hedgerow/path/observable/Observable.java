package org.hedgerow.path.observable;

/** A quantity that a model simulates and others read by row, such as a {@link Spot}. */
public interface Observable {}
