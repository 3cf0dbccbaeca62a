package org.hedgerow.decision.appraisal;

import java.util.List;
import java.util.Optional;
import org.hedgerow.booking.HedgedOutcome;
import org.hedgerow.check.Checks;
import org.hedgerow.hedge.Fund;
import org.hedgerow.limit.LimitCheck;
import org.hedgerow.limit.OpenPosition;

/**
 * A strategy that stands for choice.
 *
 * @param whatIf compared, but never recommended
 * @param after the open position with it, {@code norms} what they say of that position
 * @param fund kept for losses
 */
public record Candidate(
        HedgedOutcome strategy, boolean whatIf, OpenPosition after, List<LimitCheck> norms, Optional<Fund> fund) {
    public Candidate {
        norms = List.copyOf(norms);
        Checks.present(fund, "fund");
    }

    /** Without a fund. */
    public Candidate(HedgedOutcome strategy, boolean whatIf, OpenPosition after, List<LimitCheck> norms) {
        this(strategy, whatIf, after, norms, Optional.empty());
    }

    public String name() {
        return strategy.name();
    }
}
