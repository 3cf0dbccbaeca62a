package org.hedgerow.stress;

import org.hedgerow.outcome.Outcomes;
import org.hedgerow.path.PathModel;

/** Simulates a scenario's strategies on paths of other rates than its model's. */
@FunctionalInterface
public interface MovedPaths {
    /**
     * All strategies on so many paths; what depends on more than rates, such as volumes, is drawn as the scenario has it.
     *
     * @param rates in the place of the scenario's model
     */
    Outcomes on(PathModel rates, int paths);
}
