package org.hedgerow.scenario;

import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.decision.look.LookGoal;

/**
 * What is asked of a run beside which strategy to take.
 *
 * @param until when there are enough paths; all of them are simulated if absent
 * @param ladder whether each instrument is shown at several hedge ratios
 * @param breakEvens whether what would turn the answer is sought
 */
public record Request(Optional<LookGoal> until, boolean ladder, boolean breakEvens) {
    /** Nothing more. */
    public static final Request NONE = new Request(Optional.empty(), false, false);

    public Request {
        Checks.present(until, "until");
    }

    /** Passes over the paths that it may need. */
    int passes() {
        return (ladder ? 1 : 0) + (breakEvens ? 1 : 0);
    }

    /** Whether something is asked for that the looks before the last can do without. */
    boolean hasMore() {
        return ladder || breakEvens;
    }
}
