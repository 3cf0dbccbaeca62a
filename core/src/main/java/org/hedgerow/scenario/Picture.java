package org.hedgerow.scenario;

import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.decision.convergence.Convergence;
import org.hedgerow.outlook.distribution.Distributions;
import org.hedgerow.outlook.fan.Fans;

/**
 * What is looked at rather than read: under the scenario's own model, on the paths of its answer unless it says otherwise.
 *
 * @param frontier of cost against risk; absent where the hedges cannot be mixed, or what was done was enough
 * @param noFrontier why hedges cannot be mixed
 */
public record Picture(
        Distributions distributions,
        Fans fans,
        Convergence convergence,
        Optional<MixFrontier> frontier,
        Optional<String> noFrontier) {
    public Picture {
        Checks.present(distributions, "distributions");
        Checks.present(fans, "fans");
        Checks.present(convergence, "convergence");
        Checks.present(frontier, "frontier");
        Checks.present(noFrontier, "noFrontier");
    }
}
