package org.hedgerow.decision.ladder;

import org.hedgerow.decision.appraisal.NetBenefit;
import org.hedgerow.decision.appraisal.Verdict;
import org.hedgerow.risk.Estimate;

/**
 * An instrument at one hedge ratio; home currency at the horizon.
 *
 * @param ratio of what the instrument can cover, 0 to 1
 * @param unexpectedLoss that is left
 * @param allowed whether it breaks no norm or limit: today, and along the paths where it is a strategy of the scenario
 */
public record Rung(
        double ratio,
        Estimate expectedCost,
        Estimate unexpectedLoss,
        NetBenefit netBenefit,
        Verdict verdict,
        boolean allowed) {}
