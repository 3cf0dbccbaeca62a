package org.hedgerow.decision;

import java.util.List;
import java.util.Optional;

/**
 * The allowed strategy of highest net benefit.
 *
 * @param strategy none where no strategy is allowed
 * @param notSeparable allowed strategies whose net benefit cannot be told apart from its own
 * @param reason in words, with the numbers that decided it
 */
public record Recommendation(Optional<String> strategy, List<String> notSeparable, String reason) {
    public Recommendation {
        notSeparable = List.copyOf(notSeparable);
    }
}
