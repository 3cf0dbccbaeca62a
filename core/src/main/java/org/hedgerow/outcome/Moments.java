package org.hedgerow.outcome;

/** Mean of a column over the paths and the standard error of that mean, {@code sqrt(sum (x - mean)^2) / paths}. */
public record Moments(double mean, double standardError) {}
