package org.hedgerow.decision;

import java.util.List;
import java.util.Optional;

/**
 * The allowed strategy of highest net benefit.
 *
 * @param strategy none where no strategy is allowed
 * @param notSeparable allowed strategies whose net benefit cannot be told apart from its own
 * @param reason in words, with the numbers that decided it
 * @param drift the sentence of the reason that says that the drift decides; absent where it does not
 */
public record Recommendation(
        Optional<String> strategy, List<String> notSeparable, String reason, Optional<String> drift) {
    public Recommendation {
        notSeparable = List.copyOf(notSeparable);
    }
}
