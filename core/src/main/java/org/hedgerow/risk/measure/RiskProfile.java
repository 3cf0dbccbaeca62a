package org.hedgerow.risk.measure;

import java.util.List;
import java.util.Optional;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Ranks;
import org.hedgerow.sample.Sample;

/**
 * What one column of outcomes says about risk, in the unit of the outcomes.
 *
 * @param effectivePaths as many as equally weighted paths would have to be; absent where paths count alike
 * @param mean of the outcomes, a gain where positive
 * @param tails one per level asked for, in that order
 * @param charge the tail that capital is held against
 * @param lossBeyondReserve where a reserve is given
 */
public record RiskProfile(
        Optional<Double> effectivePaths,
        Estimate mean,
        Estimate standardDeviation,
        List<TailRisk> tails,
        TailRisk charge,
        Optional<ReserveRisk> lossBeyondReserve) {
    public RiskProfile {
        tails = List.copyOf(tails);
    }

    /** Of one outcome per path, gains positive. */
    public static RiskProfile of(double[] outcome, RiskLevels levels) {
        return of(outcome, Ranks.of(outcome), levels);
    }

    /** Of one outcome per path whose ranks are known. */
    public static RiskProfile of(double[] outcome, Ranks ranks, RiskLevels levels) {
        return new RiskProfile(
                Optional.of(ranks.sample()).filter(Sample::isWeighted).map(Sample::effectivePaths),
                new Mean().estimate(outcome, ranks),
                new StandardDeviation().estimate(outcome, ranks),
                levels.alphas().stream()
                        .map(alpha -> TailRisk.of(outcome, ranks, alpha))
                        .toList(),
                TailRisk.of(outcome, ranks, levels.chargeAlpha()),
                levels.reserve().stream()
                        .mapToObj(reserve -> ReserveRisk.of(outcome, ranks, reserve))
                        .findFirst());
    }

    /** {@code ES + E X} at the level of the charge, never negative. */
    public Estimate unexpectedLoss() {
        return charge.unexpectedLoss();
    }

    /** The number of outcomes. */
    public long paths() {
        return charge.tail().paths();
    }
}
