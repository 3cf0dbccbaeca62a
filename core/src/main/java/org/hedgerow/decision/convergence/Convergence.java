package org.hedgerow.decision.convergence;

import java.util.List;

/**
 * The net benefits that a run would have shown on ever more of its paths, the last on all of them.
 *
 * @param paths numbers of the first paths, ascending
 */
public record Convergence(List<Integer> paths, List<BenefitsByPaths> strategies) {
    public Convergence {
        paths = List.copyOf(paths);
        strategies = List.copyOf(strategies);
    }
}
