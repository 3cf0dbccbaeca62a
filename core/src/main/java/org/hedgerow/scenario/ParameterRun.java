package org.hedgerow.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hedgerow.decision.Decision;
import org.hedgerow.decision.appraisal.Candidate;
import org.hedgerow.decision.appraisal.Terms;
import org.hedgerow.estimate.DrawnModels;
import org.hedgerow.estimate.Estimates;
import org.hedgerow.estimate.ParameterReport;
import org.hedgerow.estimate.ParameterStudy;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.path.PathBatch;
import org.hedgerow.simulation.Phase;
import org.hedgerow.simulation.Settings;

/** Decides again under parameters drawn from the laws of their estimates, on the same random numbers. */
record ParameterRun(Scenario scenario, Settings settings, List<Candidate> candidates, Terms terms) {
    private static final int MOST_PATHS = 16_384;

    /** Of the parameters alone: a run of another seed draws others, but never the numbers of its paths. */
    private static final long SEED = 0x9a4a3e7e45L;

    /** How often paths are simulated. */
    static int passes(Scenario scenario) {
        return scenario.estimates().flatMap(Estimates::draws).orElse(0);
    }

    /** Absent where the scenario does not ask for draws. */
    Optional<ParameterReport> report(Decision answer, Passes passes) {
        return scenario.estimates().filter(laws -> laws.draws().isPresent()).map(laws -> report(laws, answer, passes));
    }

    private ParameterReport report(Estimates laws, Decision answer, Passes passes) {
        Settings fewer = fewer(laws);
        List<DrawnModels.Drawn> models = new DrawnModels(laws, scenario.model(), scenario.market(), scenario.horizon())
                .drawn(laws.draws().orElseThrow(), SEED ^ settings.seed());
        Watches watches = new Watches(scenario, candidates);
        List<Decision> decisions = new ArrayList<>();
        for (DrawnModels.Drawn drawn : models) {
            Outcomes outcomes = ModelRun.chosen(drawn.model(), scenario, candidates, false, watches)
                    .run(fewer, passes.next(Phase.PARAMETERS));
            decisions.add(Decision.of(candidates, outcomes, outcomes, terms));
        }
        return new ParameterStudy(models, decisions).report(answer, fewer.paths());
    }

    /** As the answer's plan takes them. */
    private Settings fewer(Estimates laws) {
        int most = Math.min(settings.paths(), laws.paths().orElse(MOST_PATHS));
        int multiple = settings.plan().multiple(PathBatch.SIZE);
        int paths = Math.max(1, most / multiple) * multiple;
        return settings.withPaths(Math.min(paths, settings.paths()));
    }
}
