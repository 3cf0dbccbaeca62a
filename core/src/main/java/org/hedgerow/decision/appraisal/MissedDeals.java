package org.hedgerow.decision.appraisal;

import org.hedgerow.risk.Estimate;

/**
 * Deals of a strategy that its regimes did not let it do, such as the roll of a swap.
 *
 * @param number on average of all paths
 * @param probability that there is any
 */
public record MissedDeals(Estimate number, Estimate probability) {}
