package org.hedgerow.contribution;

import java.util.List;

/**
 * The risk of one strategy's outcome, taken into parts.
 *
 * @param alpha level of the value at risk, the expected shortfall and the unexpected loss
 * @param total of the outcome
 * @param leavesNoRisk whether the parts cancel on every path: there is nothing to share in, and measures say what the
 *     means are
 * @param window paths around the value at risk, on which contributions to it are read
 */
public record StrategyContributions(
        String strategy, double alpha, RiskNumbers total, List<Contribution> parts, boolean leavesNoRisk, int window) {
    public StrategyContributions {
        parts = List.copyOf(parts);
    }
}
