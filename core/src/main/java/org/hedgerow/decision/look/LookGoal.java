package org.hedgerow.decision.look;

import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.decision.Decision;
import org.hedgerow.decision.appraisal.Verdict;

/**
 * When there are enough paths: where all that is asked for is met.
 *
 * @param untilDecided every verdict is one, and none says that it is undecided
 * @param targetError the largest standard error that a net benefit may have, home currency
 */
public record LookGoal(boolean untilDecided, Optional<Double> targetError) {
    public LookGoal {
        Checks.present(targetError, "targetError").ifPresent(error -> Checks.positive(error, "targetError"));
        Checks.that(
                untilDecided || targetError.isPresent(),
                "targetError",
                "must be given where verdicts need not be decided");
    }

    boolean isReached(Decision decision) {
        boolean exact = decision.appraisals().stream()
                .mapToDouble(some -> some.netBenefit().estimate().standardError())
                .allMatch(error -> targetError.isEmpty() || error <= targetError.get());
        return exact
                && (!untilDecided
                        || decision.appraisals().stream().noneMatch(some -> some.verdict() == Verdict.UNDECIDED));
    }
}
