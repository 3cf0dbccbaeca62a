package org.hedgerow.scenarios.report.json.strategy;

import org.hedgerow.decision.appraisal.NetBenefit;

/** A net benefit with its interval, which holds for all hedges together. */
public record NetBenefitEntry(double value, double standardError, double low, double high) {
    /** As it was appraised. */
    public static NetBenefitEntry of(NetBenefit benefit) {
        return new NetBenefitEntry(
                benefit.value(),
                benefit.estimate().standardError(),
                benefit.interval().low(),
                benefit.interval().high());
    }
}
