package org.hedgerow.scenario;

import java.util.List;
import org.hedgerow.decision.Decision;
import org.hedgerow.decision.appraisal.Candidate;
import org.hedgerow.decision.appraisal.Terms;
import org.hedgerow.decision.convergence.ConvergenceStudy;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.outlook.distribution.DistributionStudy;
import org.hedgerow.outlook.fan.FanStudy;
import org.hedgerow.simulation.Phase;
import org.hedgerow.simulation.Settings;

/** Makes the picture of an answer. */
record PictureStudy(Scenario scenario, Settings settings, List<Candidate> candidates, Terms terms) {
    /** With the outcomes of the candidates on the paths. */
    Picture picture(Studies.Paths paths, Outcomes chosen, Decision decision, Passes passes) {
        return new Picture(
                distributions().read(chosen, settings),
                fans(paths).run(settings, passes.next(Phase.FANS)),
                new ConvergenceStudy(candidates, terms).read(chosen, decision, settings));
    }

    private FanStudy fans(Studies.Paths paths) {
        return new FanStudy(
                paths.simulation(),
                paths.model(),
                ModelRun.paths(paths.model(), paths.model(), scenario, candidates),
                scenario.market(),
                scenario.horizon());
    }

    private DistributionStudy distributions() {
        return new DistributionStudy(
                candidates.stream().map(Candidate::name).toList(),
                candidates.stream()
                        .map(candidate -> candidate.strategy().outcome())
                        .toList());
    }
}
