package org.hedgerow.sensitivity;

import org.hedgerow.risk.Estimate;

/**
 * What a step of one bump does to one strategy, home currency at the horizon; errors are those of the difference on the
 * same draws.
 *
 * @param mean of the outcome, higher where positive
 * @param expectedShortfall at the level of the charge, a larger loss where positive
 */
public record StrategyEffect(String strategy, Estimate mean, Estimate expectedShortfall, Estimate netBenefit) {}
