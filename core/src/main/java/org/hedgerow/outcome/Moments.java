package org.hedgerow.outcome;

/** Mean of a column over the paths of a {@link Sample} and the standard error of that mean. */
public record Moments(double mean, double standardError) {}
