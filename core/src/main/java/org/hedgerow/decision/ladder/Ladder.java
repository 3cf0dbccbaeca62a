package org.hedgerow.decision.ladder;

import java.util.List;
import org.hedgerow.check.Checks;

/**
 * One instrument at hedge ratios from nothing to all.
 *
 * @param strategy that deals it, by name
 * @param whatIf never recommended
 * @param scaled whether outcomes between are shares of the strategy's own, because its deals are worth in proportion to
 *     their size; each rung is simulated by itself otherwise
 * @param best place of the allowed rung of highest net benefit; the first where none is allowed
 * @param notSeparable ratios of other allowed rungs whose net benefit cannot be told from that of the best
 */
public record Ladder(
        String strategy, boolean whatIf, boolean scaled, List<Rung> rungs, int best, List<Double> notSeparable) {
    /** What share of the exposure each rung covers. */
    public static final List<Double> RATIOS = List.of(0.0, 0.25, 0.5, 0.75, 1.0);

    public Ladder {
        rungs = Checks.notEmpty(rungs, "rungs");
        notSeparable = List.copyOf(notSeparable);
        Checks.in(best, 0, rungs.size() - 1, "best");
    }

    /** The best rung. */
    public Rung top() {
        return rungs.get(best);
    }
}
