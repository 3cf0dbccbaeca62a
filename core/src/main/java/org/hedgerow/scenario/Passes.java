package org.hedgerow.scenario;

import org.hedgerow.model.RateModel;
import org.hedgerow.simulation.Phase;
import org.hedgerow.simulation.Progress;

/** Parts of the progress of a run, one for each pass over its paths, handed out in the order of the passes. */
final class Passes {
    private final Progress whole;
    private final int count;
    private int taken;

    /** @param more of paths that are simulated beside those of the answer */
    Passes(Scenario scenario, int more, Progress whole) {
        this.whole = whole;
        this.count = more
                + SensitivityRun.passes(scenario)
                + DevaluationTrial.passes(scenario)
                + scenario.models().stream().mapToInt(Passes::of).sum();
    }

    /** How often the paths of a model are simulated: once more at forward drift where a currency has another. */
    static int of(RateModel model) {
        return model.hasForwardDrift() ? 1 : 2;
    }

    /** Begins another. */
    Progress next(Phase phase) {
        whole.begins(phase, taken, count);
        return whole.part(taken++, count);
    }
}
