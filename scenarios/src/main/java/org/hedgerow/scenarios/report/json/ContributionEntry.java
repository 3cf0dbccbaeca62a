package org.hedgerow.scenarios.report.json;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hedgerow.contribution.Contribution;
import org.hedgerow.contribution.RiskNumbers;
import org.hedgerow.contribution.StrategyContributions;
import org.hedgerow.scenario.ScenarioResult;

/**
 * How the parts of one strategy's outcome share in its risk; home currency at the horizon.
 *
 * @param alpha level of the value at risk, the expected shortfall and the unexpected loss
 * @param total which {@code contribution} of all parts add up to
 * @param leavesNoRisk whether the parts cancel on every path, so that nothing is left to share in
 * @param window paths on which contributions to the value at risk are read
 */
record ContributionEntry(
        String strategy, double alpha, RiskNumbers total, boolean leavesNoRisk, int window, List<PartEntry> parts) {
    /**
     * A part.
     *
     * @param of position or hedge
     * @param size home currency at today's spot
     * @param contribution by Euler
     * @param marginal for each unit of {@code size}; absent where that is 0
     * @param incremental the measure less what it is without the part
     */
    record PartEntry(
            String of,
            String name,
            double size,
            RiskNumbers contribution,
            Optional<RiskNumbers> marginal,
            RiskNumbers incremental) {
        static PartEntry of(Contribution part) {
            return new PartEntry(
                    part.part().kind().name().toLowerCase(Locale.ROOT),
                    part.part().name(),
                    part.part().size(),
                    part.euler(),
                    part.marginal(),
                    part.incremental());
        }
    }

    /** Absent where nobody asked for them. */
    static Optional<List<ContributionEntry>> of(ScenarioResult result) {
        return result.contributions().isEmpty()
                ? Optional.empty()
                : Optional.of(result.contributions().stream()
                        .map(ContributionEntry::of)
                        .toList());
    }

    private static ContributionEntry of(StrategyContributions of) {
        return new ContributionEntry(
                of.strategy(),
                of.alpha(),
                of.total(),
                of.leavesNoRisk(),
                of.window(),
                of.parts().stream().map(PartEntry::of).toList());
    }
}
