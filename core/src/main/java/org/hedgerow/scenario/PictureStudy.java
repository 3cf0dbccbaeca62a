package org.hedgerow.scenario;

import java.util.List;
import org.hedgerow.decision.Decision;
import org.hedgerow.decision.appraisal.Candidate;
import org.hedgerow.decision.appraisal.Terms;
import org.hedgerow.decision.convergence.ConvergenceStudy;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.outlook.distribution.DistributionStudy;
import org.hedgerow.simulation.Settings;

/** Makes the picture of an answer. */
record PictureStudy(Scenario scenario, Settings settings, List<Candidate> candidates, Terms terms) {
    Picture picture(Outcomes chosen, Decision decision) {
        return new Picture(
                distributions().read(chosen, settings),
                new ConvergenceStudy(candidates, terms).read(chosen, decision, settings));
    }

    private DistributionStudy distributions() {
        return new DistributionStudy(
                candidates.stream().map(Candidate::name).toList(),
                candidates.stream()
                        .map(candidate -> candidate.strategy().outcome())
                        .toList());
    }
}
