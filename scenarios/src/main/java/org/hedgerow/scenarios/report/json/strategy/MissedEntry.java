package org.hedgerow.scenarios.report.json.strategy;

import org.hedgerow.decision.appraisal.MissedDeals;
import org.hedgerow.risk.Estimate;

/** Deals that regimes did not let a strategy do: their number on average, and the probability that there is any. */
record MissedEntry(Estimate number, Estimate probability) {
    static MissedEntry of(MissedDeals missed) {
        return new MissedEntry(missed.number(), missed.probability());
    }
}
