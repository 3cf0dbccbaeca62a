package org.hedgerow.scenario;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.hedgerow.model.RateModel;
import org.hedgerow.simulation.Pass;
import org.hedgerow.simulation.Phase;
import org.hedgerow.simulation.Progress;

/** Parts of the progress of a run, one for each pass over its paths, handed out in the order of the passes. */
final class Passes {
    private final Progress whole;
    private final int count;
    private final Map<Phase, Integer> named = new EnumMap<>(Phase.class);
    private final boolean keeps;
    private int taken;

    /** @param more of paths that are simulated beside those of the answer */
    Passes(Scenario scenario, int more, Progress whole) {
        this(scenario, more, whole, false);
    }

    private Passes(Scenario scenario, int more, Progress whole, boolean keeps) {
        this.keeps = keeps;
        this.whole = whole;
        this.count = more
                + SensitivityRun.passes(scenario)
                + DevaluationTrial.passes(scenario)
                + scenario.models().stream().mapToInt(Passes::of).sum();
    }

    /** Those of a run that is asked for itself, whose slices may be kept; of one within another they never are. */
    static Passes kept(Scenario scenario, int more, Progress whole) {
        return new Passes(scenario, more, whole, true);
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

    /** Begins another whose slices may be kept. */
    Pass kept(Phase phase) {
        return keeps ? Pass.named(name(phase), next(phase)) : Pass.of(next(phase));
    }

    /** The name of another: its phase, and as which of its phase it comes. */
    String name(Phase phase) {
        int before = named.merge(phase, 1, Integer::sum) - 1;
        return phase.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + before;
    }
}
