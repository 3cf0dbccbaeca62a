package org.hedgerow.outlook.fan;

import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Interval;

/** Probability that a managed rate has been devalued by a date, with its 95 % interval. */
public record DevaluedShare(Estimate estimate, Interval interval) {}
