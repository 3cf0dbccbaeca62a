package org.hedgerow.decision.appraisal;

import java.util.Optional;
import java.util.function.Supplier;
import org.hedgerow.check.Checks;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.row.Paths;

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
    static Supplier<RiskRemoved> of(Reduction reduction, double rounding, Paths paths) {
        Supplier<Estimate> removed = paths.estimate(reduction.removed());
        if (reduction.meanRemoved(paths) <= rounding) {
            return () -> new RiskRemoved(removed.get(), Optional.empty());
        }
        Supplier<Estimate> perUnit = reduction.perUnit(1, paths);
        return () -> new RiskRemoved(removed.get(), Optional.of(perUnit.get()));
    }
}
