package org.hedgerow.limit.watch;

import org.hedgerow.risk.Interval;

/** The probability that a limit is broken, with its interval. */
public record Breached(double probability, Interval interval) {}
