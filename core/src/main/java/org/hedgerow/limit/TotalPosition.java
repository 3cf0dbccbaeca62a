package org.hedgerow.limit;

import java.util.List;
import java.util.Optional;
import org.hedgerow.check.Checks;

/** All open positions, long and short added by absolute value, over capital: H16 of NBU Instruction 141 (1998). */
public record TotalPosition(String id, double limit) implements Norm {
    public TotalPosition {
        Checks.notBlank(id, "id");
        Checks.notNegative(limit, "limit");
    }

    @Override
    public List<NormCheck> check(OpenPosition position, double capital) {
        return List.of(new NormCheck(id, Optional.empty(), position.total() / capital, limit));
    }
}
