package org.hedgerow.scenario;

import java.util.List;
import java.util.Optional;
import org.hedgerow.decision.Decision;
import org.hedgerow.decision.appraisal.Candidate;
import org.hedgerow.decision.appraisal.Terms;
import org.hedgerow.model.RateModel;
import org.hedgerow.model.regime.DevaluationSampling;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.simulation.Phase;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;

/** Tries whether devaluations drawn more often make the errors of net benefits smaller, where a scenario asks for it. */
record DevaluationTrial(Scenario scenario, Settings settings, List<Candidate> candidates, Terms terms) {
    /** Passes over the paths of the trial. */
    static int passes(Scenario scenario) {
        return asked(scenario).isPresent() ? 2 : 0;
    }

    /** The scenario's own model as it takes most memory. */
    static RateModel largest(Scenario scenario) {
        return asked(scenario).map(often -> often.of(scenario.model())).orElse(scenario.model());
    }

    static Optional<DevaluationSampling> asked(Scenario scenario) {
        return scenario.sampling().flatMap(Sampling::devaluations);
    }

    /** Absent where the scenario does not ask for it. */
    Optional<DevaluationPilot> pilot(Passes passes) {
        return asked(scenario).map(often -> {
            Settings trial = DevaluationPilot.settings(settings);
            Decision plain = decision(scenario.model(), trial, passes.next(Phase.TRIAL));
            Decision mixed = decision(often.of(scenario.model()), trial, passes.next(Phase.TRIAL));
            return DevaluationPilot.of(trial.paths(), plain, mixed, terms.grossExposure());
        });
    }

    /** The scenario's own model as its paths are drawn. */
    RateModel model(Optional<DevaluationPilot> pilot) {
        boolean often = pilot.filter(DevaluationPilot::isUsed).isPresent();
        return often ? asked(scenario).orElseThrow().of(scenario.model()) : scenario.model();
    }

    private Decision decision(RateModel model, Settings trial, Progress part) {
        Outcomes outcomes = ModelRun.simulation(model, scenario, candidates).run(trial, part);
        return Decision.of(candidates, outcomes, outcomes, terms);
    }
}
