package org.hedgerow.stress;

import java.util.List;
import java.util.Optional;
import org.hedgerow.limit.LimitCheck;
import org.hedgerow.risk.Estimate;
import org.hedgerow.stress.path.Move;

/**
 * What becomes of every strategy under one move; amounts are home currency at the horizon, gains positive.
 *
 * @param strategies the unhedged position first
 */
public record UnderMove(Move move, List<OfStrategy> strategies) {
    public UnderMove {
        strategies = List.copyOf(strategies);
    }

    /**
     * One strategy. Its numbers have no error where nothing but rates decides them.
     *
     * @param account what the strategy's deals come to, {@code G}; the outcome is {@code U + G}
     * @param shareOfCapital the outcome over the bank's capital, where that is known
     * @param broken norms that the position breaks at the rates moved, deltas and capital as today
     */
    public record OfStrategy(
            String name, Estimate account, Estimate outcome, Optional<Double> shareOfCapital, List<LimitCheck> broken) {
        public OfStrategy {
            broken = List.copyOf(broken);
        }
    }

    /** The outcome of the unhedged position, {@code U}. */
    public Estimate unhedged() {
        return strategies.get(0).outcome();
    }
}
