package org.hedgerow.decision;

import java.util.List;
import org.hedgerow.hedge.HedgedOutcome;
import org.hedgerow.limit.NormCheck;
import org.hedgerow.limit.OpenPosition;

/**
 * A strategy that stands for choice.
 *
 * @param whatIf compared, but never recommended
 * @param after the open position with it, {@code norms} what they say of that position
 */
public record Candidate(HedgedOutcome strategy, boolean whatIf, OpenPosition after, List<NormCheck> norms) {
    public String name() {
        return strategy.name();
    }
}
