package org.hedgerow.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hedgerow.credit.adjustment.CounterpartyCredit;
import org.hedgerow.credit.exposure.Exposures;
import org.hedgerow.decision.appraisal.Candidate;
import org.hedgerow.limit.LimitCheck;
import org.hedgerow.limit.own.CounterpartyLimit;
import org.hedgerow.limit.own.Limits;

/** Holds what counterparties may come to owe against a bank's limits. */
final class ExposureLimits {
    private ExposureLimits() {}

    /** The candidates with what those limits say of them. */
    static List<Candidate> checked(
            Optional<Limits> limits, List<Candidate> candidates, Optional<CounterpartyCredit> credit) {
        List<CounterpartyLimit> some = limits.flatMap(Limits::counterparties).orElse(List.of());
        if (some.isEmpty()) {
            return candidates;
        }
        Exposures exposures = credit.map(CounterpartyCredit::exposures).orElseGet(() -> new Exposures(List.of()));
        return candidates.stream()
                .map(candidate -> candidate.with(checks(some, exposures, candidate.name())))
                .toList();
    }

    /** Of one strategy that is not watched; without such limits as it is. */
    static Candidate checked(List<CounterpartyLimit> limits, Candidate unwatched, Exposures exposures) {
        return unwatched.withToday(checks(limits, exposures, unwatched.name()));
    }

    private static List<LimitCheck> checks(List<CounterpartyLimit> limits, Exposures exposures, String strategy) {
        List<LimitCheck> checks = new ArrayList<>();
        limits.forEach(limit -> checks.addAll(limit.check(exposures, strategy)));
        return checks;
    }
}
