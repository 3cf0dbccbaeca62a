package org.hedgerow.random;

/** A {@link Driver} under one seed, bound once by {@link Draws#key} and quick to draw with. */
public record DriverKey(long bits) {}
