package org.hedgerow.risk.measure;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hedgerow.outcome.Column;
import org.hedgerow.outcome.Total;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Ranks;
import org.hedgerow.risk.row.KeptPaths;
import org.hedgerow.risk.row.PathRow;
import org.hedgerow.risk.row.Paths;
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
    /** Of outcomes that belong to no run. */
    static final Column OUTCOME = new Column("outcomes", Total.OUTCOME);

    public RiskProfile {
        tails = List.copyOf(tails);
    }

    /** Of one outcome per path, gains positive. */
    public static RiskProfile of(double[] outcome, RiskLevels levels) {
        return of(outcome, Ranks.of(outcome), levels);
    }

    /** Of one outcome per path whose ranks are known. */
    public static RiskProfile of(double[] outcome, Ranks ranks, RiskLevels levels) {
        return of(OUTCOME, KeptPaths.of(OUTCOME, outcome, ranks), levels).get();
    }

    /** Of a column of outcomes, gains positive, whose tails are located at the levels; to be read once all is measured. */
    public static Supplier<RiskProfile> of(Column outcome, Paths paths, RiskLevels levels) {
        Supplier<Estimate> mean = paths.estimate(PathRow.of(new Mean(), outcome));
        Supplier<Estimate> deviation = paths.estimate(PathRow.of(new StandardDeviation(), outcome));
        List<Supplier<TailRisk>> tails = levels.alphas().stream()
                .map(alpha -> TailRisk.of(outcome, paths, alpha))
                .toList();
        Supplier<TailRisk> charge = TailRisk.of(outcome, paths, levels.chargeAlpha());
        Optional<Supplier<ReserveRisk>> beyond = levels.reserve().stream()
                .mapToObj(reserve -> ReserveRisk.of(outcome, paths, reserve))
                .findFirst();
        return () -> new RiskProfile(
                Optional.of(paths.sample()).filter(Sample::isWeighted).map(Sample::effectivePaths),
                mean.get(),
                deviation.get(),
                tails.stream().map(Supplier::get).toList(),
                charge.get(),
                beyond.map(Supplier::get));
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
