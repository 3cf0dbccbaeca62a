package org.hedgerow.sample;

/** Mean of a row over the paths of a {@link Sample} and the standard error of that mean. */
public record Moments(double mean, double standardError) {}
