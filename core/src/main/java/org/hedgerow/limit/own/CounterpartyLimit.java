package org.hedgerow.limit.own;

import java.util.List;
import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.credit.exposure.ExposureProfile;
import org.hedgerow.credit.exposure.Exposures;
import org.hedgerow.limit.Ceiling;
import org.hedgerow.limit.LimitCheck;
import org.hedgerow.risk.Interval;

/**
 * A limit on what a counterparty, or a group of connected ones, owes: today, and at the peak of its potential exposure along
 * the paths, at the upper end of its interval.
 *
 * @param counterparty its name; absent where it is a group
 * @param level of the potential exposure, 0.95 or 0.99; 0.95 if absent
 * @param amount home currency
 */
public record CounterpartyLimit(
        String id, Optional<String> counterparty, Optional<String> group, Optional<Double> level, double amount) {
    private static final double USUAL_LEVEL = 0.95;

    private static final String AT_PEAK = " at its peak";

    public CounterpartyLimit {
        Checks.notBlank(id, "id");
        Checks.present(counterparty, "counterparty");
        Checks.present(group, "group");
        Checks.that(
                counterparty.isPresent() != group.isPresent(),
                "counterparty",
                "must be given, or a group, and not both");
        Checks.present(level, "level")
                .ifPresent(share -> Checks.that(
                        ExposureProfile.LEVELS.contains(share),
                        "level",
                        "must be one of " + ExposureProfile.LEVELS + ", but is " + share));
        Checks.notNegative(amount, "amount");
    }

    /** Of a strategy: today's exposure and the peak of the potential one, both none where nothing is open. */
    public List<LimitCheck> check(Exposures exposures, String strategy) {
        Optional<ExposureProfile> profile = counterparty
                .map(name -> exposures.with(strategy, name))
                .orElseGet(() -> exposures.withGroup(strategy, group.orElseThrow()));
        return List.of(
                check(" today", profile.map(ExposureProfile::today).orElse(0.0)),
                check(AT_PEAK, profile.map(this::peak).orElse(0.0)));
    }

    /** Whether a check is of the peak on the way, which is simulated, and not of today. */
    public static boolean isAtPeak(LimitCheck check) {
        return check.id().endsWith(AT_PEAK);
    }

    private double peak(ExposureProfile profile) {
        Interval interval = profile.peak(level.orElse(USUAL_LEVEL)).interval();
        return interval.high();
    }

    private LimitCheck check(String when, double value) {
        return new LimitCheck(id + when, Optional.empty(), value, Ceiling.amount(amount));
    }
}
