package org.hedgerow.stress.path;

import org.hedgerow.outcome.Outcomes;
import org.hedgerow.path.PathModel;

/** Simulates a scenario's strategies on paths of other rates than its model's. */
@FunctionalInterface
public interface MovedPaths {
    /** All strategies bound to these rates, which may be others from run to run. */
    Runs on(PathModel rates);

    /** Runs of one bound simulation. */
    @FunctionalInterface
    interface Runs {
        /** Of so many paths; what depends on more than rates, such as volumes, is drawn as the scenario has it. */
        Outcomes run(int paths);
    }
}
