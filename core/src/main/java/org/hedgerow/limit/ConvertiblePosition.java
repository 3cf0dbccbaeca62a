package org.hedgerow.limit;

import java.util.List;
import java.util.Optional;
import org.hedgerow.check.Checks;

/** The position in each freely convertible currency, long or short, over capital: H17 of NBU Instruction 141 (1998). */
public record ConvertiblePosition(String id, double limit) implements Norm {
    public ConvertiblePosition {
        Checks.notBlank(id, "id");
        Checks.notNegative(limit, "limit");
    }

    @Override
    public List<NormCheck> check(OpenPosition position, double capital) {
        return position.net().entrySet().stream()
                .filter(net -> position.freelyConvertible().contains(net.getKey()))
                .map(net -> new NormCheck(id, Optional.of(net.getKey()), Math.abs(net.getValue()) / capital, limit))
                .toList();
    }
}
