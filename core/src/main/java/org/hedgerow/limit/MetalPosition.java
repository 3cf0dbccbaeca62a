package org.hedgerow.limit;

import java.util.List;
import java.util.Optional;
import org.hedgerow.check.Checks;

/** The position in all precious metals, long or short, over capital: H18 of NBU Instruction 141 (1998). */
public record MetalPosition(String id, double limit) implements Norm {
    public MetalPosition {
        Checks.notBlank(id, "id");
        Checks.notNegative(limit, "limit");
    }

    @Override
    public List<NormCheck> check(OpenPosition position, double capital) {
        return List.of(new NormCheck(id, Optional.empty(), position.metals() / capital, limit));
    }
}
