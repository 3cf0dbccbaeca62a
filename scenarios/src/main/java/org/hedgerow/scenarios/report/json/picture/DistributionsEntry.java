package org.hedgerow.scenarios.report.json.picture;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hedgerow.outlook.distribution.Bins;
import org.hedgerow.outlook.distribution.Distribution;
import org.hedgerow.outlook.distribution.Distributions;
import org.hedgerow.risk.Estimate;
import org.hedgerow.scenario.Picture;
import org.hedgerow.scenario.ScenarioResult;

/**
 * How the outcomes of all strategies are distributed over the same ranges.
 *
 * @param edges of the ranges, ascending, one more than there are ranges: home currency at the horizon, gains positive
 */
public record DistributionsEntry(List<Double> edges, List<DistributionEntry> strategies) {
    public static Optional<DistributionsEntry> of(ScenarioResult result) {
        return result.picture().map(Picture::distributions).map(DistributionsEntry::of);
    }

    private static DistributionsEntry of(Distributions distributions) {
        Bins bins = distributions.bins();
        return new DistributionsEntry(
                IntStream.rangeClosed(0, bins.count()).mapToObj(bins::edge).toList(),
                distributions.strategies().stream().map(DistributionEntry::of).toList());
    }

    /**
     * Of one strategy: probabilities of the ranges, their standard errors, and what lies outside of them.
     *
     * @param degreesOfFreedom of the t distribution that the errors follow; absent where they are normal
     */
    record DistributionEntry(
            String strategy,
            Estimate below,
            List<Double> shares,
            List<Double> standardErrors,
            Estimate above,
            Optional<Integer> degreesOfFreedom) {
        static DistributionEntry of(Distribution distribution) {
            return new DistributionEntry(
                    distribution.strategy(),
                    distribution.below(),
                    distribution.shares().stream().map(Estimate::value).toList(),
                    distribution.shares().stream().map(Estimate::standardError).toList(),
                    distribution.above(),
                    distribution.below().degreesOfFreedom());
        }
    }
}
