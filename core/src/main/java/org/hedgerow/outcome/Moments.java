package org.hedgerow.outcome;

/** Mean of a column over the paths and the standard error of that mean (0 with a single path). */
public record Moments(double mean, double standardError) {}
