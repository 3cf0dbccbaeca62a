package org.hedgerow.sample;

/**
 * Mean of a row over the paths of a {@link Sample}.
 *
 * @param standardError of that mean, in the same unit
 */
public record Moments(double mean, double standardError) {}
