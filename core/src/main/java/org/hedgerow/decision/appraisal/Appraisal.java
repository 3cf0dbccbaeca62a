package org.hedgerow.decision.appraisal;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hedgerow.check.Checks;
import org.hedgerow.hedge.Fund;
import org.hedgerow.ledger.Cost;
import org.hedgerow.limit.LimitCheck;
import org.hedgerow.limit.watch.LimitFindings;
import org.hedgerow.limit.watch.LimitOnPaths;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.measure.RiskProfile;

/**
 * Everything that is said of one strategy; amounts are home currency at the horizon.
 *
 * @param whatIf compared only to learn from it, never recommended
 * @param components of the cash account, gains positive
 * @param expectedCost {@code E[U - H]}: {@code frictions} and {@code driftCost} are its two parts
 * @param riskCost of what is left with the strategy
 * @param netBenefitAtForwardDrift the same on paths whose means are today's forwards
 * @param cashNeed of its deals on the way; absent where there are none
 * @param missed deals that could not be done on the way; absent where none can be missed
 * @param norms after the hedge, empty where the scenario has none
 * @param fund kept for losses
 * @param limits and norms along the paths; absent where the scenario has no limits
 */
public record Appraisal(
        String name,
        boolean whatIf,
        RiskProfile outcome,
        Map<Cost, Estimate> components,
        Estimate expectedCost,
        Estimate frictions,
        Estimate driftCost,
        Estimate riskCost,
        NetBenefit netBenefit,
        NetBenefit netBenefitAtForwardDrift,
        PriceOfRisk priceOfRisk,
        RiskRemoved riskRemoved,
        Verdict verdict,
        Optional<CashNeed> cashNeed,
        Optional<MissedDeals> missed,
        List<LimitCheck> norms,
        Optional<Fund> fund,
        Optional<LimitFindings> limits) {
    /** Standard errors beyond which a sign is no accident of the paths, even among many strategies. */
    private static final double SURE = 3;

    public Appraisal {
        Checks.present(cashNeed, "cashNeed");
        Checks.present(missed, "missed");
        Checks.present(fund, "fund");
        Checks.present(limits, "limits");
        components = Collections.unmodifiableMap(new EnumMap<>(components)); // in the order of the components
        norms = List.copyOf(norms);
    }

    /** Norms and limits that the position breaks with the strategy today. */
    public List<LimitCheck> broken() {
        Stream<LimitCheck> own = limits.stream().flatMap(some -> some.today().stream());
        return Stream.concat(norms.stream(), own).filter(each -> !each.met()).toList();
    }

    /** Norms and limits that it may break on the way with a higher probability than is accepted. */
    public List<LimitOnPaths> overAppetite() {
        return limits.map(LimitFindings::overAppetite).orElse(List.of());
    }

    /** Whether no norm or limit speaks against it; a strategy that is not allowed is never recommended. */
    public boolean allowed() {
        return broken().isEmpty() && overAppetite().isEmpty();
    }

    /** Whether it may be recommended. */
    public boolean stands() {
        return allowed() && !whatIf;
    }

    /** Whether the drift, not the risk, decides: it turns the sign of the net benefit, or pays for the hedge. */
    public boolean driftDecides(double materiality) {
        return driftTurns(materiality) || earns(materiality);
    }

    /** Whether the net benefit has the other sign under the forward drift, and either matters. */
    public boolean driftTurns(double materiality) {
        double chosen = netBenefit.value();
        double forward = netBenefitAtForwardDrift.value();
        return chosen * forward < 0 && Math.max(Math.abs(chosen), Math.abs(forward)) > materiality;
    }

    /** Whether the hedge is expected to earn money, beyond what the simulation may err and what matters. */
    public boolean earns(double materiality) {
        return expectedCost.interval(SURE).high() < -materiality;
    }
}
