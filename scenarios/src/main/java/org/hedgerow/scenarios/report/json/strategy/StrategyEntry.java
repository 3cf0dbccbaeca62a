package org.hedgerow.scenarios.report.json.strategy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hedgerow.decision.Decision;
import org.hedgerow.decision.appraisal.Appraisal;
import org.hedgerow.decision.appraisal.CashNeed;
import org.hedgerow.hedge.Fund;
import org.hedgerow.ledger.Cost;
import org.hedgerow.limit.LimitCheck;
import org.hedgerow.limit.watch.LimitOnPaths;
import org.hedgerow.risk.Estimate;

/**
 * Everything said of one strategy.
 *
 * @param whatIf compared only to learn from it, never recommended
 * @param riskRemoved {@code D(U) - D(H)} on the same paths
 * @param costPerUnitOfRiskRemoved expected cost by that; absent where it removes none
 * @param missedDeals absent where no regime can keep it from dealing
 * @param cashNeed mean, 95 % and 99 % quantile of the largest debt of its cash account; absent where it deals nothing
 * @param driftDecides whether the drift turns the sign of the net benefit, or pays for the hedge
 * @param lessRecommended its net benefit less that of the recommended strategy, on the same paths; absent where none is
 * @param limitsBroken norms and limits broken today, or on the way more probably than is accepted
 * @param dominatedBy a strategy that costs no more and leaves no more of the risk that is charged, one of them surely less
 * @param limits the bank's own, and all along the paths; absent where the scenario has none
 * @param fund kept for losses in place of a hedge, which changes the risk cost
 */
public record StrategyEntry(
        String name,
        boolean whatIf,
        OutcomeEntry outcome,
        Map<String, Estimate> components,
        Estimate expectedCost,
        Estimate frictions,
        Estimate driftCost,
        Estimate riskCost,
        NetBenefitEntry netBenefit,
        NetBenefitEntry netBenefitAtForwardDrift,
        boolean driftDecides,
        Optional<NetBenefitEntry> lessRecommended,
        PriceOfRiskEntry priceOfRisk,
        Estimate riskRemoved,
        Optional<Estimate> costPerUnitOfRiskRemoved,
        Optional<CashNeed> cashNeed,
        String verdict,
        boolean allowed,
        List<String> limitsBroken,
        Optional<String> dominatedBy,
        Optional<MissedEntry> missedDeals,
        List<NormEntry> norms,
        Optional<Fund> fund,
        Optional<LimitsEntry> limits) {
    /** Those of a decision in their order; {@code materiality} is what matters of a net benefit. */
    public static List<StrategyEntry> all(Decision decision, double materiality) {
        return decision.appraisals().stream()
                .map(appraisal -> of(appraisal, decision, materiality))
                .toList();
    }

    private static Optional<NetBenefitEntry> lessRecommended(Appraisal appraisal, Decision decision) {
        return decision.recommendation()
                .strategy()
                .map(best -> NetBenefitEntry.of(
                        decision.differences().benefit(decision.place(appraisal.name()), decision.place(best))));
    }

    private static StrategyEntry of(Appraisal appraisal, Decision decision, double materiality) {
        return new StrategyEntry(
                appraisal.name(),
                appraisal.whatIf(),
                OutcomeEntry.of(appraisal.outcome()),
                components(appraisal),
                appraisal.expectedCost(),
                appraisal.frictions(),
                appraisal.driftCost(),
                appraisal.riskCost(),
                NetBenefitEntry.of(appraisal.netBenefit()),
                NetBenefitEntry.of(appraisal.netBenefitAtForwardDrift()),
                appraisal.driftDecides(materiality),
                lessRecommended(appraisal, decision),
                PriceOfRiskEntry.of(appraisal.priceOfRisk()),
                appraisal.riskRemoved().amount(),
                appraisal.riskRemoved().costPerUnit(),
                appraisal.cashNeed(),
                appraisal.verdict().words(),
                appraisal.allowed(),
                Stream.concat(
                                appraisal.broken().stream().map(LimitCheck::label),
                                appraisal.overAppetite().stream().map(LimitOnPaths::label))
                        .distinct()
                        .toList(),
                decision.dominating(appraisal.name()),
                appraisal.missed().map(MissedEntry::of),
                NormEntry.of(appraisal.norms()),
                appraisal.fund(),
                appraisal.limits().map(LimitsEntry::of));
    }

    /** In the order of {@link Cost}, whatever the order of the appraisal's map. */
    private static Map<String, Estimate> components(Appraisal appraisal) {
        Map<String, Estimate> components = new LinkedHashMap<>();
        for (Cost cost : Cost.values()) {
            components.put(ComponentNames.of(cost), appraisal.components().get(cost));
        }
        return components;
    }
}
