package org.hedgerow.scenario;

import java.util.List;
import java.util.Optional;
import org.hedgerow.decision.Decision;
import org.hedgerow.decision.appraisal.Candidate;
import org.hedgerow.decision.appraisal.Terms;
import org.hedgerow.model.RateModel;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.risk.row.Paths;
import org.hedgerow.simulation.Pass;
import org.hedgerow.simulation.Phase;
import org.hedgerow.simulation.Settings;
import org.hedgerow.simulation.Simulation;

/** The paths of one model: all of them kept or, where they are too many, the first, and all that a decision needs of the rest. */
final class ModelPaths {
    private final List<Candidate> candidates;
    private final Settings settings;
    private final Drift own;
    private final Optional<Drift> forward; // where it is another
    private int decidedOn;

    /**
     * Simulates those that are kept.
     *
     * @param isOwn whether the model is the scenario's own, whose host may say that fewer paths are enough
     */
    ModelPaths(
            RateModel model,
            Scenario scenario,
            List<Candidate> candidates,
            boolean isOwn,
            Watches watches,
            Settings settings,
            Passes passes) {
        this.candidates = candidates;
        Simulation simulation = ModelRun.chosen(model, scenario, candidates, isOwn, watches);
        boolean mayEnd = isOwn && model.paths().isEmpty();
        Pass pass = passes.kept(isOwn ? Phase.ANSWER : Phase.ALTERNATIVE);
        this.own = new Drift(Keeping.of(scenario, simulation, settings), pass, mayEnd);
        boolean isWhole = own.outcomes.paths() == own.keeping.paths();
        this.settings = isWhole ? settings : settings.withPaths(own.outcomes.paths());
        this.forward = model.hasForwardDrift()
                ? Optional.empty()
                : Optional.of(new Drift(
                        own.keeping.of(ModelRun.atForward(model, scenario, candidates, watches), this.settings),
                        passes.kept(Phase.FORWARD_DRIFT),
                        false));
        settings.crew().checkWanted();
    }

    /** Paths at one drift. */
    private static final class Drift {
        private final Keeping keeping;
        private final Pass pass;
        private final Outcomes outcomes;

        Drift(Keeping keeping, Pass pass, boolean mayEnd) {
            this.keeping = keeping;
            this.pass = pass;
            Pass kept = keeping.streams() ? Pass.of(pass.progress().part(0, Keeping.PASSES)) : pass;
            this.outcomes = mayEnd
                    ? keeping.simulation().runUntilEnough(keeping.first(), kept)
                    : keeping.simulation().run(keeping.first(), kept);
        }
    }

    Simulation simulation() {
        return own.keeping.simulation();
    }

    /** Those that are kept. */
    Outcomes chosen() {
        return own.outcomes;
    }

    /** On all paths, or those that are kept where the host says that they are enough. */
    Decision decide(Terms terms) {
        Optional<Decision> onAll = streams() ? settings.host().unlessEnough(() -> streamed(terms)) : Optional.empty();
        decidedOn = onAll.isPresent() ? settings.paths() : own.outcomes.paths();
        return onAll.orElseGet(() -> Decision.of(candidates, own.outcomes, atForward(), terms));
    }

    private boolean streams() {
        return own.keeping.streams() && own.outcomes.paths() == own.keeping.paths();
    }

    private Outcomes atForward() {
        return forward.map(drift -> drift.outcomes).orElse(own.outcomes);
    }

    private Decision streamed(Terms terms) {
        Paths chosen = located(own, terms);
        Paths atForward = forward.map(drift -> located(drift, terms)).orElse(chosen);
        return Decision.of(candidates, chosen, atForward, terms);
    }

    private Paths located(Drift drift, Terms terms) {
        return drift.keeping.located(drift.outcomes, candidates, terms, settings.ofMore(), drift.pass);
    }

    /** Paths on which the decision stands. */
    int decidedOn() {
        return decidedOn;
    }

    /** Paths that were simulated, each as often as it was. */
    long simulated() {
        long streamed = decidedOn > own.outcomes.paths() ? (Keeping.PASSES - 1L) * decidedOn : 0;
        return (forward.isPresent() ? 2 : 1) * (own.outcomes.paths() + streamed);
    }
}
