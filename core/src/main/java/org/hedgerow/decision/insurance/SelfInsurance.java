package org.hedgerow.decision.insurance;

import java.util.ArrayList;
import java.util.List;
import org.hedgerow.decision.appraisal.Candidate;
import org.hedgerow.decision.appraisal.Terms;
import org.hedgerow.hedge.Fund;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.risk.measure.TailRisk;

/**
 * How large the fund of a strategy should be; its cost is {@code years * (spread * min(R, D) + k * max(D - R, 0))}.
 *
 * @param fund as the scenario has it
 * @param price of capital beyond the fund, a year over risk-free
 * @param loss of the position without it, at the charge's level: what a fund has to cover
 * @param atValueAtRisk a fund that covers the loss not exceeded at that level
 * @param atUnexpectedLoss one that covers the unexpected loss
 * @param best of all sizes, and of doing nothing: this where every size is worth less
 */
public record SelfInsurance(
        String strategy,
        Fund fund,
        double price,
        TailRisk loss,
        FundSize atValueAtRisk,
        FundSize atUnexpectedLoss,
        FundSize best,
        Choice choice) {
    /** Of each candidate that keeps a fund; the first candidate is the unhedged position. */
    public static List<SelfInsurance> of(List<Candidate> candidates, Outcomes outcomes, Terms terms) {
        List<SelfInsurance> all = new ArrayList<>();
        for (Candidate candidate : candidates) {
            candidate
                    .fund()
                    .ifPresent(fund -> all.add(FundSizes.of(candidate, fund, candidates.get(0), outcomes, terms)
                            .insurance(candidate.name())));
        }
        return List.copyOf(all);
    }
}
