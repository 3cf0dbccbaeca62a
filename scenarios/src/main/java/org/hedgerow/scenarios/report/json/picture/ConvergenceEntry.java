package org.hedgerow.scenarios.report.json.picture;

import java.util.List;
import java.util.Optional;
import org.hedgerow.decision.convergence.BenefitsByPaths;
import org.hedgerow.decision.convergence.Convergence;
import org.hedgerow.scenario.Picture;
import org.hedgerow.scenario.ScenarioResult;
import org.hedgerow.scenarios.report.json.strategy.NetBenefitEntry;

/**
 * Net benefits on the first paths of the run.
 *
 * @param paths their numbers, ascending, the last that of all
 */
public record ConvergenceEntry(List<Integer> paths, List<StrategyEntry> strategies) {
    public static Optional<ConvergenceEntry> of(ScenarioResult result) {
        return result.picture().map(Picture::convergence).map(ConvergenceEntry::of);
    }

    private static ConvergenceEntry of(Convergence convergence) {
        return new ConvergenceEntry(
                convergence.paths(),
                convergence.strategies().stream().map(StrategyEntry::of).toList());
    }

    /** Of one strategy, one for each number of paths. */
    record StrategyEntry(String strategy, List<NetBenefitEntry> netBenefits) {
        static StrategyEntry of(BenefitsByPaths benefits) {
            return new StrategyEntry(
                    benefits.strategy(),
                    benefits.netBenefits().stream().map(NetBenefitEntry::of).toList());
        }
    }
}
