package org.hedgerow.scenario;

import java.util.List;
import java.util.Optional;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.decision.Decision;
import org.hedgerow.decision.appraisal.Candidate;
import org.hedgerow.decision.appraisal.Terms;
import org.hedgerow.decision.convergence.ConvergenceStudy;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.outlook.distribution.DistributionStudy;
import org.hedgerow.outlook.fan.FanStudy;
import org.hedgerow.outlook.fan.Fans;
import org.hedgerow.simulation.Phase;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;

/** Makes the picture of an answer. */
record PictureStudy(Scenario scenario, Settings settings, List<Candidate> candidates, Terms terms) {
    /** Paths on which mixes are chosen, and as many others on which they are valued. */
    private static final int MIXED = 16_384;

    /** With the outcomes of the candidates on the paths. */
    Picture picture(Studies.Paths paths, Outcomes chosen, Decision decision, Passes passes) {
        Fans fans = fans(paths).run(settings, passes.next(Phase.FANS));
        Optional<Mixed> mixed = settings.host().unlessEnough(() -> mixed(settings.ofMore(), passes.next(Phase.MIX)));
        return new Picture(
                distributions().read(chosen, settings),
                fans,
                new ConvergenceStudy(candidates, terms).read(chosen, decision, settings),
                mixed.flatMap(Mixed::frontier),
                mixed.flatMap(Mixed::missing));
    }

    private record Mixed(Optional<MixFrontier> frontier, Optional<String> missing) {}

    private Mixed mixed(Settings more, Progress progress) {
        boolean draws = scenario.model().paths().isEmpty();
        Settings some = draws ? more.withPaths(more.first(MIXED)) : more;
        try {
            return new Mixed(
                    Optional.of(new OptimiserRun(scenario, some, OptimiserTerms.USUAL, progress).frontier()),
                    Optional.empty());
        } catch (InvalidValue fault) {
            return new Mixed(Optional.empty(), Optional.of(fault.getMessage()));
        }
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
