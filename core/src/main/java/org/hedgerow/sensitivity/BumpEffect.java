package org.hedgerow.sensitivity;

import java.util.List;
import org.hedgerow.check.Checks;

/**
 * What a step of one bump does.
 *
 * @param central whether a step up and a step down were simulated, of whose difference it is half; else a step up and
 *     none, since there is no way down
 */
public record BumpEffect(Bump bump, boolean central, List<StrategyEffect> strategies) {
    public BumpEffect {
        Checks.present(bump, "bump");
        strategies = List.copyOf(strategies);
    }
}
