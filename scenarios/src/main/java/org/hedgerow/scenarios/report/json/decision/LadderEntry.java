package org.hedgerow.scenarios.report.json.decision;

import java.util.List;
import org.hedgerow.decision.ladder.Ladder;
import org.hedgerow.decision.ladder.Rung;
import org.hedgerow.risk.Estimate;

/**
 * One instrument at several hedge ratios; shares 0 to 1 of what it can cover.
 *
 * @param scaled whether outcomes are in proportion to the ratio; each rung is simulated by itself otherwise
 * @param best the allowed ratio of highest net benefit
 * @param notSeparable ratios whose net benefit cannot be told from that of the best
 */
public record LadderEntry(
        String strategy,
        boolean whatIf,
        boolean scaled,
        double best,
        List<Double> notSeparable,
        List<RungEntry> rungs) {
    public static LadderEntry of(Ladder ladder) {
        return new LadderEntry(
                ladder.strategy(),
                ladder.whatIf(),
                ladder.scaled(),
                ladder.top().ratio(),
                ladder.notSeparable(),
                ladder.rungs().stream().map(RungEntry::of).toList());
    }

    /** At one ratio; the interval of the net benefit holds for all rungs of all instruments together. */
    record RungEntry(
            double ratio,
            Estimate expectedCost,
            Estimate unexpectedLoss,
            double netBenefit,
            double standardError,
            double low,
            double high,
            String verdict,
            boolean allowed) {
        static RungEntry of(Rung rung) {
            return new RungEntry(
                    rung.ratio(),
                    rung.expectedCost(),
                    rung.unexpectedLoss(),
                    rung.netBenefit().value(),
                    rung.netBenefit().estimate().standardError(),
                    rung.netBenefit().interval().low(),
                    rung.netBenefit().interval().high(),
                    rung.verdict().words(),
                    rung.allowed());
        }
    }
}
