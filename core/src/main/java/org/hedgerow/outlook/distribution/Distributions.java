package org.hedgerow.outlook.distribution;

import java.util.List;
import org.hedgerow.check.Checks;

/**
 * The outcomes of all strategies, without any hedge first, over the same ranges: home currency at the horizon, gains
 * positive.
 */
public record Distributions(Bins bins, List<Distribution> strategies) {
    public Distributions {
        Checks.present(bins, "bins");
        strategies = List.copyOf(strategies);
    }
}
