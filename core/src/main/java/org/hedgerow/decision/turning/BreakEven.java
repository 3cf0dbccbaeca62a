package org.hedgerow.decision.turning;

import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.risk.Estimate;

/**
 * Where a strategy is worth as much as another.
 *
 * @param against the other
 * @param value of the factor there, with the error of the simulation; absent where there is none in the range looked at
 */
public record BreakEven(Factor factor, String strategy, String against, Optional<Estimate> value) {
    public BreakEven {
        Checks.present(factor, "factor");
        Checks.present(value, "value");
    }
}
