package org.hedgerow.scenario;

import org.hedgerow.check.Checks;
import org.hedgerow.decision.convergence.Convergence;
import org.hedgerow.outlook.distribution.Distributions;
import org.hedgerow.outlook.fan.Fans;

/** What is looked at rather than read: under the scenario's own model, on the paths of its answer unless it says otherwise. */
public record Picture(Distributions distributions, Fans fans, Convergence convergence) {
    public Picture {
        Checks.present(distributions, "distributions");
        Checks.present(fans, "fans");
        Checks.present(convergence, "convergence");
    }
}
