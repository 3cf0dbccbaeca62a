package org.hedgerow.optimiser.mix;

import org.hedgerow.decision.appraisal.Verdict;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Interval;

/**
 * What a mix is worth on paths that it was not chosen on, home currency.
 *
 * @param objective {@code E H - RC(H)}
 * @param unexpectedLoss at the level of the charge
 * @param netBenefit over doing nothing, on the same paths
 * @param interval of the net benefit, 95 %
 */
public record MixValue(
        Estimate objective,
        Estimate expectedCost,
        Estimate unexpectedLoss,
        Estimate riskCost,
        Estimate netBenefit,
        Interval interval,
        Verdict verdict) {}
