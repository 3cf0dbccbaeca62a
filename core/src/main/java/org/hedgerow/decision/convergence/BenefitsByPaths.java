package org.hedgerow.decision.convergence;

import java.util.List;
import org.hedgerow.decision.appraisal.NetBenefit;

/**
 * Of one strategy.
 *
 * @param netBenefits one for each number of paths; each interval is as wide as if the paths had been looked at there alone
 */
public record BenefitsByPaths(String strategy, List<NetBenefit> netBenefits) {
    public BenefitsByPaths {
        netBenefits = List.copyOf(netBenefits);
    }
}
