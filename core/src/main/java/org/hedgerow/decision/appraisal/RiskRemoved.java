package org.hedgerow.decision.appraisal;

import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Influence;
import org.hedgerow.sample.Sample;

/**
 * What a strategy takes off the unexpected loss by the horizon, also where another is charged, and what a unit of that costs.
 *
 * @param amount {@code D(U) - D(H)}, home currency, on the same paths; negative where the strategy adds risk
 * @param costPerUnit {@code EC / (D(U) - D(H))}, negative where the strategy earns; absent where no risk is removed
 */
public record RiskRemoved(Estimate amount, Optional<Estimate> costPerUnit) {
    public RiskRemoved {
        Checks.present(amount, "amount");
        Checks.present(costPerUnit, "costPerUnit");
    }

    /**
     * From the influences of the expected cost and of the unexpected loss taken away.
     *
     * @param rounding what a change of unexpected loss must exceed to be more than rounding
     */
    static RiskRemoved of(double[] cost, double[] lossRemoved, double rounding, Sample sample) {
        Estimate removed = Influence.estimate(lossRemoved, sample);
        if (removed.value() <= rounding) {
            return new RiskRemoved(removed, Optional.empty());
        }
        double expectedCost = Influence.estimate(cost, sample).value();
        Estimate perUnit = PriceOfRisk.perUnit(cost, expectedCost, lossRemoved, removed.value(), 1, sample);
        return new RiskRemoved(removed, Optional.of(perUnit));
    }
}
