package org.hedgerow.scenarios.report.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hedgerow.limit.capital.CapitalRatioOn;
import org.hedgerow.limit.capital.CapitalRatioProfile;
import org.hedgerow.limit.capital.CapitalRatios;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Interval;
import org.hedgerow.scenario.ScenarioResult;

/**
 * The capital ratio with each strategy, shares.
 *
 * @param alpha level beyond which the worst paths lie
 */
record CapitalEntry(
        double today,
        double minimum,
        double alpha,
        List<NaturalHedgeEntry> naturalHedges,
        List<ProfileEntry> strategies) {
    static Optional<CapitalEntry> of(ScenarioResult result) {
        return result.capital().map(CapitalEntry::of);
    }

    private static CapitalEntry of(CapitalRatios ratios) {
        return new CapitalEntry(
                ratios.today(),
                ratios.minimum(),
                ratios.alpha(),
                ratios.naturalHedges().stream()
                        .map(some -> new NaturalHedgeEntry(
                                some.currency().code(), some.position(), some.neutral(), some.steadies()))
                        .toList(),
                ratios.profiles().stream().map(ProfileEntry::of).toList());
    }

    /** Home currency: the open position, and the long position that leaves the ratio where it is. */
    record NaturalHedgeEntry(String currency, double position, double neutral, boolean steadies) {}

    /** Of one strategy by date. */
    record ProfileEntry(
            String strategy,
            List<DateEntry> dates,
            Estimate worstLessUnhedged,
            Estimate deviationLessUnhedged,
            boolean unsteadies) {
        static ProfileEntry of(CapitalRatioProfile profile) {
            return new ProfileEntry(
                    profile.strategy(),
                    profile.dates().stream().map(DateEntry::of).toList(),
                    profile.worstLessUnhedged(),
                    profile.deviationLessUnhedged(),
                    profile.unsteadies());
        }
    }

    /** Of one strategy on one date. */
    record DateEntry(
            LocalDate date,
            Estimate mean,
            Estimate standardDeviation,
            Estimate worst,
            Estimate belowMinimum,
            Interval belowMinimumInterval) {
        static DateEntry of(CapitalRatioOn on) {
            return new DateEntry(
                    on.date(),
                    on.mean(),
                    on.standardDeviation(),
                    on.worst(),
                    on.belowMinimum(),
                    on.belowMinimumInterval());
        }
    }
}
