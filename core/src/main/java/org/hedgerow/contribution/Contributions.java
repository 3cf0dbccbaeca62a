package org.hedgerow.contribution;

import java.util.List;
import java.util.Optional;
import org.hedgerow.risk.Ranks;
import org.hedgerow.sample.Sample;
import org.hedgerow.simulation.Crew;

/** Takes the risk of outcomes into parts. */
public final class Contributions {
    /** Deviation left of the sum of the parts' own, below which it is rounding. */
    private static final double ROUNDING = 1e-9;

    private Contributions() {}

    /** A part with one number per path, gains positive. */
    static final class Row {
        private final Part part;
        private final double[] gains;

        Row(Part part, double[] gains) {
            this.part = part;
            this.gains = gains;
        }
    }

    /**
     * Of one strategy.
     *
     * @param outcome one number per path, gains positive: the sum of the parts
     */
    static StrategyContributions of(
            String strategy, double[] outcome, List<Row> parts, Sample sample, double alpha, Crew crew) {
        Ranks ranks = Ranks.of(outcome, sample);
        RiskShares shares = new RiskShares(outcome, ranks, alpha);
        WholeRisk whole = new WholeRisk(outcome, ranks, alpha);
        double deviations = parts.stream()
                .mapToDouble(row -> sample.standardDeviation(row.gains, sample.moments(row.gains)))
                .sum();
        boolean leavesNoRisk = ranks.standardDeviation() <= ROUNDING * deviations;
        List<Contribution> contributions = crew.each(parts.size(), place -> {
            Row row = parts.get(place);
            RiskNumbers euler = leavesNoRisk ? shares.ofNone(row.gains) : shares.of(row.gains);
            double size = row.part.size();
            return new Contribution(
                    row.part,
                    euler,
                    size > 0 ? Optional.of(euler.per(size)) : Optional.empty(),
                    whole.lessWithout(row.gains));
        });
        return new StrategyContributions(
                strategy,
                alpha,
                whole.numbers(),
                contributions,
                leavesNoRisk,
                shares.window().count());
    }
}
