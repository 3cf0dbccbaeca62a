package org.hedgerow.limit.capital;

import java.util.List;
import org.hedgerow.risk.Estimate;

/**
 * A strategy's capital ratio along the paths.
 *
 * @param worstLessUnhedged the mean of the worst ratios on the horizon less that without any hedge, on the same paths:
 *     negative where the hedge closes a position that steadied the ratio
 * @param deviationLessUnhedged the same of the standard deviation, positive there
 */
public record CapitalRatioProfile(
        String strategy, List<CapitalRatioOn> dates, Estimate worstLessUnhedged, Estimate deviationLessUnhedged) {
    /** Standard errors beyond which a sign is no accident of the paths, even among many strategies. */
    private static final double SURE = 3;

    /** A smaller change of the ratio matters to nobody: one basis point of the assets. */
    private static final double BASIS_POINT = 1e-4;

    public CapitalRatioProfile {
        dates = List.copyOf(dates);
    }

    /** The last of the dates. */
    public CapitalRatioOn onHorizon() {
        return dates.get(dates.size() - 1);
    }

    /** Whether the ratio is surely worse off in its tail than without any hedge, by what matters. */
    public boolean unsteadies() {
        return worstLessUnhedged.interval(SURE).high() < -BASIS_POINT;
    }
}
